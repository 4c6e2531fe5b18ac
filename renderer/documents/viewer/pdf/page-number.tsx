import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../../ui/icon-button';
import styles from '../viewer.module.css';

export interface PageNumberProps {
  readonly current: number;
  readonly pages: number;
  readonly onGo: (page: number) => void;
}

/** 'Page [3] of 14': shows where one is, and goes to the number that is typed. */
export function PageNumber({ current, pages, onGo }: PageNumberProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const go = () => {
    const page = Number(typed);
    setTyped(null);
    if (Number.isInteger(page) && page >= 1) onGo(Math.min(page, pages));
  };
  return (
    <span className={styles['group']}>
      <IconButton
        label="Previous page"
        icon={ChevronLeft}
        isDisabled={current <= 1}
        onPress={() => onGo(current - 1)}
      />
      <form
        className={styles['pageNumber']}
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <label>
          Page{' '}
          <input
            inputMode="numeric"
            size={3}
            value={typed ?? String(current)}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={() => setTyped(null)}
          />
        </label>{' '}
        of {pages}
      </form>
      <IconButton
        label="Next page"
        icon={ChevronRight}
        isDisabled={current >= pages}
        onPress={() => onGo(current + 1)}
      />
    </span>
  );
}
