import type { MadePack } from '../../domain/papers/api';
import { Callout } from '../ui/callout';
import styles from './pack-screen.module.css';
import { usePackPage } from './pack-page-store';

/** What is in the pack, and what to know before it is printed. */
export function PackSummary({ pack }: { readonly pack: MadePack }) {
  const goTo = usePackPage((state) => state.goTo);
  return (
    <aside className={styles['summary']} aria-label="About this pack">
      {pack.warnings.length > 0 && (
        <Callout
          tone="warning"
          heading={
            pack.warnings.length === 1
              ? 'Before you print'
              : `Before you print: ${pack.warnings.length} things`
          }
        >
          <ul className={styles['warnings']}>
            {pack.warnings.map((warning, index) => (
              <li key={index}>
                <strong>{warning.title}.</strong> {warning.message}
              </li>
            ))}
          </ul>
        </Callout>
      )}
      <h2>Contents</h2>
      <ol className={styles['contents']}>
        {pack.contents.map((entry) => (
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
    </aside>
  );
}
