import type { MouseEvent, RefObject } from 'react';
import { classes } from './classes';
import styles from './on-this-page.module.css';
import { useHeadings } from './use-headings';

interface OnThisPageProps {
  /** What is looked through for headings. */
  readonly within: RefObject<HTMLElement | null>;
  /** Which headings count, as a CSS selector; each has an id: '[role="tabpanel"] h2[id]'. */
  readonly selector: string;
  /** One beside the other, where the list stands above the page and not beside it. */
  readonly isRow?: boolean;
}

/** The parts of a long page, each a jump to its heading, which then has the focus. With fewer than three there is nothing to jump over. */
export function OnThisPage({ within, selector, isRow = false }: OnThisPageProps) {
  const headings = useHeadings(within, selector);
  if (headings.length < 3) return null;
  return (
    <nav aria-label="On this page" className={classes(styles['jumps'], isRow && styles['row'])}>
      <p aria-hidden>On this page</p>
      <ul>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => jump(event, id)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Goes there without touching the address, which says what is shown, not how far it is scrolled. */
function jump(event: MouseEvent, id: string): void {
  event.preventDefault();
  const heading = document.getElementById(id);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}
