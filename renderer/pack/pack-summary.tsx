import type { PackWarningLine } from '../../domain/papers/api';
import type { ContentsEntry } from '../../domain/papers/review-pack';
import { Callout } from '../ui/callout';
import styles from './pack-screen.module.css';
import { usePackPage } from './pack-page-store';

/** What to know of the attachments before the pack is printed. */
export function PackWarnings({ warnings }: { readonly warnings: readonly PackWarningLine[] }) {
  if (warnings.length === 0) return null;
  return (
    <Callout
      tone="warning"
      heading={warnings.length === 1 ? 'Before you print' : `Before you print: ${warnings.length} things`}
    >
      <ul className={styles['warnings']}>
        {warnings.map((warning, index) => (
          <li key={index}>
            <strong>{warning.title}.</strong> {warning.message}
          </li>
        ))}
      </ul>
    </Callout>
  );
}

/** What lies where; each line leads to its first page. */
export function PackContentsList({ contents }: { readonly contents: readonly ContentsEntry[] }) {
  const goTo = usePackPage((state) => state.goTo);
  return (
    <section className={styles['part']} aria-labelledby="pack-contents">
      <h2 id="pack-contents">Contents</h2>
      <ol className={styles['contents']}>
        {contents.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              className={styles['entry']}
              onClick={() => {
                if (entry.page) goTo(entry.page);
              }}
            >
              <span className={styles['label']}>{entry.label}</span>
              <span>{entry.title}</span>
              <span className={styles['number']}>{entry.page}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
