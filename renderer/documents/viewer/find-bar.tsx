import { ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { countOf } from '../../../domain/common/text';
import { IconButton } from '../../ui/icon-button';
import { SearchField } from '../../ui/search-field';
import type { Found } from './found';
import styles from './viewer.module.css';

export interface FindBarProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly found: Found;
  /** The number of the hit that is shown, from 0. */
  readonly current: number;
  /** 1 for the next hit, -1 for the one before; it goes round at the ends. */
  readonly onStep: (by: 1 | -1) => void;
}

/** Finds words in the document. Ctrl+F goes here, Enter and F3 to the next hit, Shift+F3 to the one before. */
export function FindBar({ words, onWords, found, current, onStep }: FindBarProps) {
  const box = useRef<HTMLElement>(null);
  const step = useRef(onStep);
  useEffect(() => {
    step.current = onStep;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isFind = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'f';
      if (!isFind && event.key !== 'F3') return;
      event.preventDefault();
      if (isFind) {
        const input = box.current?.querySelector('input');
        input?.focus();
        input?.select();
      } else step.current(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  const count = found.places.length;
  return (
    <search ref={box} className={styles['find']}>
      <SearchField
        label="Find in this document"
        value={words}
        onChange={onWords}
        onSubmit={() => onStep(1)}
      />
      <span role="status" className={styles['count']}>
        {inWords(words, found, current)}
      </span>
      <IconButton label="Previous hit" icon={ChevronUp} isDisabled={count === 0} onPress={() => onStep(-1)} />
      <IconButton label="Next hit" icon={ChevronDown} isDisabled={count === 0} onPress={() => onStep(1)} />
    </search>
  );
}

function inWords(words: string, { places, isDone, isTextless }: Found, current: number): string {
  if (words.trim() === '') return '';
  if (places.length > 0)
    return `${current + 1} of ${countOf(places.length, 'hit')}${isDone ? '' : ' so far'}`;
  if (!isDone) return 'Looking';
  return isTextless ? 'This is a scan: it has no text to find' : 'Not found';
}
