import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Reopening, WaitingText } from '../../domain/drafts/model';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { useIsPrivate } from '../ui/private-text';
import { TextLink } from '../ui/text-link';
import { unsavedTexts } from '../ui/unsaved-texts';
import { trailOf } from './trail';
import styles from './unsaved-notice.module.css';
import { useWaitingTexts } from './use-waiting-texts';

const headings: Readonly<Record<Reopening, string>> = {
  stopped: 'The page had stopped and was opened again',
  hung: 'The page was not answering and was opened again',
  'too-often': 'The page stopped several times, so this is Home',
};

/**
 * After a crash: that the page was opened again, and that what was typed is here. After a lock in the middle of a sentence: what was typed
 * and not saved, until it is back in its field or let go.
 */
export function UnsavedNotice() {
  const { opening, texts } = useWaitingTexts();
  const [isClosed, setClosed] = useState(false);
  const why = opening?.why ?? null;
  if (opening === null || (texts.length === 0 && (isClosed || why === null))) return null;
  return (
    <div className={styles['notice']} role="status">
      <Callout heading={why === null ? 'Typed before, and not saved yet' : headings[why]}>
        <p className={styles['words']}>{wordsFor(why, opening.count, texts.length)}</p>
        {texts.length > 0 && (
          <ul className={styles['texts']}>
            {texts.map((text) => (
              <Waiting key={text.id} text={text} />
            ))}
          </ul>
        )}
        {texts.length === 0 && <Button onPress={() => setClosed(true)}>Close</Button>}
      </Callout>
    </div>
  );
}

function wordsFor(why: Reopening | null, count: number, waiting: number): string {
  if (count === 0) return 'Nothing is lost: all that you had typed was saved.';
  if (why === null) return 'It was kept in the vault. It is put back when you open its field again.';
  return waiting === 0
    ? 'What you had typed is here.'
    : 'What you had typed is here. It is put back when you open its field again.';
}

function Waiting({ text: { id, place, within, field, text } }: { readonly text: WaitingText }) {
  const [location] = useLocation();
  const isPrivate = useIsPrivate();
  const where = [trailOf(place).at(-1)?.label, within].filter(Boolean).join(', ');
  return (
    <li className={styles['text']}>
      <p>
        <strong>{field}</strong> ({where})
      </p>
      {text === '' ? (
        <p>It was emptied.</p>
      ) : (
        <textarea
          readOnly
          aria-label={`What you typed: ${field}`}
          className={styles['typed']}
          value={isPrivate ? 'Hidden' : text}
        />
      )}
      <div className={styles['actions']}>
        {location.replace(/\?.*$/, '') !== place && <TextLink to={place}>Go there</TextLink>}
        <Button kind="quiet" onPress={() => unsavedTexts.letGo(id)}>
          Let it go
        </Button>
      </div>
    </li>
  );
}
