import type { ChosenPaper, PackChoice } from '../../domain/papers/pack-choice';
import { type ChosenDocument, readerOf } from '../../domain/papers/pack-contents';
import type { ReviewPackData } from '../../domain/reviews/pack-data';
import styles from './pack-screen.module.css';

interface LeftOutProps {
  readonly data: ReviewPackData;
  readonly choice: PackChoice;
  readonly papers: readonly ChosenPaper[];
  readonly documents: readonly ChosenDocument[];
}

/** What the pack has and this person's copy has not, and why. */
export function LeftOut({ data, choice, papers, documents }: LeftOutProps) {
  const reader = readerOf(data, choice);
  if (reader === null) return null;
  const out = [
    ...papers.filter(({ isLeftOut }) => isLeftOut),
    ...(choice.withAttachments ? documents.filter(({ included }) => !included) : []),
  ].map(({ title, keptBack }) => (keptBack === null ? title : `${title} (${keptBack})`));
  return (
    <div className={styles['leftOut']} role="status">
      {out.length === 0 ? (
        <p>Nothing is left out for {reader.name}.</p>
      ) : (
        <>
          <p>
            <strong>Left out for {reader.name}:</strong>
          </p>
          <ul>
            {out.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {reader.role === 'parent' && (
        <p className={styles['soft']}>
          Addresses and telephone numbers of other people are left out as well. Nothing in the copy shows what
          was left out.
        </p>
      )}
    </div>
  );
}
