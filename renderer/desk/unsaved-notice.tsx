import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Reopening } from '../../domain/drafts/model';
import { type WaitingGroup, waitingGroups } from '../../domain/drafts/waiting-groups';
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
            {waitingGroups(texts).map((group) => (
              <Waiting key={`${group.place} ${group.within}`} group={group} />
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

function Waiting({ group: { place, within, texts } }: { readonly group: WaitingGroup }) {
  const [location] = useLocation();
  const where = [within, trailOf(place).at(-1)?.label].filter(Boolean).join(', ');
  const letGo = () => {
    for (const { id } of texts) unsavedTexts.letGo(id);
  };
  return (
    <li className={styles['group']}>
      <p>{where}</p>
      <dl className={styles['fields']}>
        {texts.map(({ id, field, text }) => (
          <div key={id} className={styles['field']}>
            <dt>{field}</dt>
            <dd>
              <Typed field={field} text={text} />
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles['actions']}>
        {location.replace(/\?.*$/, '') !== place && <TextLink to={place}>Go there</TextLink>}
        <Button kind="quiet" onPress={letGo}>
          Let it go
        </Button>
      </div>
    </li>
  );
}

/** Letters that stand in one line. */
const lettersInLine = 60;

/** A long text in a field of its own, to be read and copied in place. */
function Typed({ field, text }: { readonly field: string; readonly text: string }) {
  const isPrivate = useIsPrivate();
  if (text === '') return <>Emptied</>;
  if (isPrivate) return <>Hidden</>;
  if (text.length <= lettersInLine && !text.includes('\n')) return <>{text}</>;
  return (
    <textarea readOnly aria-label={`What you typed: ${field}`} className={styles['typed']} value={text} />
  );
}
