import type { ReactNode } from 'react';
import type { MendTarget, MissingItem } from '../../domain/reviews/missing-for-pack';
import type { ReviewPackData } from '../../domain/reviews/pack-data';
import { paths } from '../app/paths';
import { TextLink } from '../ui/text-link';
import styles from './review-screen.module.css';
import { reviewTabPath } from './use-review-tab';

interface MissingPanelProps {
  readonly data: ReviewPackData;
  readonly items: readonly MissingItem[];
  /** What it is missing for: 'pack'. */
  readonly paper: string;
  /** Below the list. */
  readonly children?: ReactNode;
}

/** What is missing for a paper, each a link to where it is mended. */
export function MissingPanel({ data, items, paper, children }: MissingPanelProps) {
  return (
    <aside className={styles['side']} aria-labelledby="missing-for-the-pack">
      <h2 id="missing-for-the-pack">
        Missing for the {paper}
        {items.length > 0 && ` (${items.length})`}
      </h2>
      {items.length === 0 ? (
        <p className={styles['soft']}>Nothing is missing. The {paper} can be printed.</p>
      ) : (
        <ul className={styles['missing']}>
          {items.map((item) => (
            <li key={item.id}>
              <TextLink to={mendPath(item.target, data)}>{item.sentence}</TextLink>
            </li>
          ))}
        </ul>
      )}
      {items.length > 0 && <p className={styles['soft']}>The {paper} can be printed all the same.</p>}
      {children}
    </aside>
  );
}

/** The address of the place where something is mended. */
export function mendPath(target: MendTarget, data: ReviewPackData): string {
  switch (target.kind) {
    case 'review':
      return reviewTabPath(data.review.id, target.tab, target.part);
    case 'pupil':
      return paths.pupil(data.pupil.id);
    case 'plan':
      return paths.plan(data.plan.id);
    case 'school':
      return paths.school;
  }
}
