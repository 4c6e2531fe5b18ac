import { ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import { diffWords } from '../../domain/common/text-diff';
import type { HistoryLine } from '../../domain/history/entries';
import { excerpt } from '../../domain/history/excerpt';
import { Button } from '../ui/button';
import { ChangedText } from '../ui/changed-text';
import { PrivateText, useIsPrivate } from '../ui/private-text';
import { VisuallyHidden } from '../ui/visually-hidden';
import type { Comparing } from './comparing';
import styles from './history.module.css';

interface LineItemProps {
  readonly line: HistoryLine;
  readonly at: string;
  readonly onCompare: (comparing: Comparing) => void;
}

/** One field: what it said, and what it says since. Of a longer text the words that were put in and taken out. */
export function LineItem({ line, at, onCompare }: LineItemProps) {
  const { field, before, after, text } = line;
  return (
    <li className={styles['line']}>
      <span className={styles['field']}>{field}</span>
      {text === null ? (
        <Values before={before} after={after} />
      ) : (
        <TextChange before={before} after={after} />
      )}
      {text !== null && before !== null && (
        <div>
          <Button
            kind="quiet"
            ariaLabel={`Compare versions of: ${field}`}
            onPress={() => onCompare({ place: text, at })}
          >
            Compare versions
          </Button>
        </div>
      )}
    </li>
  );
}

function Values({ before, after }: Pick<HistoryLine, 'before' | 'after'>) {
  if (before === null && after === null) return <span className={styles['soft']}>changed</span>;
  if (before === null) return <Value words={after} />;
  return (
    <span className={styles['values']}>
      <span>
        <VisuallyHidden>before: </VisuallyHidden>
        <Value words={before} />
      </span>
      <ArrowRight size="1em" aria-hidden />
      <span className={styles['now']}>
        <VisuallyHidden>, now: </VisuallyHidden>
        <Value words={after} />
      </span>
    </span>
  );
}

function Value({ words }: { readonly words: string | null }) {
  return words === null ? (
    <span className={styles['soft']}>nothing</span>
  ) : (
    <PrivateText instead="hidden">{words}</PrivateText>
  );
}

function TextChange({ before, after }: Pick<HistoryLine, 'before' | 'after'>) {
  const isPrivate = useIsPrivate();
  const pieces = useMemo(() => excerpt(diffWords(before ?? '', after ?? '')), [before, after]);
  if (isPrivate) return <span>Hidden</span>;
  return <ChangedText pieces={pieces} />;
}
