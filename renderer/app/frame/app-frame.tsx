import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { RailLink } from '../../ui/rail-link';
import { useIsNarrow } from '../../ui/use-is-narrow';
import { useKeepFocus } from '../../ui/use-keep-focus';
import styles from './app-frame.module.css';
import { TopBar, type TopBarProps } from './top-bar';
import { useShortcuts } from './use-shortcuts';

export interface NavItem {
  readonly to: string;
  readonly label: string;
  readonly icon: LucideIcon;
}

export interface AppFrameProps extends TopBarProps {
  readonly items: readonly NavItem[];
  /** The `to` of the area that this screen belongs to. */
  readonly current: string;
  readonly children: ReactNode;
}

/** Narrower than this, in rem, the rail shows icons alone. */
const foldsBelow = 62;

/** What stays around every screen of an open vault: the rail, the top bar, the main landmark and the way past them. */
export function AppFrame({ items, current, children, ...bar }: AppFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  const isFolded = useIsNarrow(frame, foldsBelow);
  useShortcuts(bar.onSearch, bar.onUndo, bar.onRedo);
  useKeepFocus(main);
  return (
    <div ref={frame} className={styles['frame']} {...(isFolded && { 'data-folded': true })}>
      <a
        href="#main"
        className={styles['skip']}
        onClick={(event) => {
          // The address belongs to the routes: only the focus moves.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to the page
      </a>
      <nav aria-label="Main" className={styles['rail']}>
        <div className={styles['railSheet']}>
          {!isFolded && <div className={styles['brand']}>SENDCO Desk</div>}
          <div className={styles['places']}>
            {items.map((item) => (
              <RailLink key={item.to} {...item} isCurrent={item.to === current} isFolded={isFolded} />
            ))}
          </div>
        </div>
      </nav>
      <div className={styles['column']}>
        <TopBar {...bar} isFolded={isFolded} />
        <main id="main" ref={main} tabIndex={-1} className={styles['main']}>
          {children}
        </main>
      </div>
    </div>
  );
}
