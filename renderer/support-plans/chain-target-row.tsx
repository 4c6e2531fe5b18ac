import { formatDate } from '../../domain/common/date-words';
import { countOf } from '../../domain/common/text';
import { type ChainTargetLink, gapWords, latestEntry } from '../../domain/support-plans/chain';
import { outcomeResults } from '../../domain/support-plans/codes';
import { progressInWords } from '../../domain/support-plans/words';
import { paths } from '../app/paths';
import { TextLink } from '../ui/text-link';
import styles from './chain-picture.module.css';
import { planTabPath } from './plan-paths';

/** A target with its provision and its evidence. */
export function ChainTargetRow({ target }: { readonly target: ChainTargetLink }) {
  const { outcome, provisions, gaps } = target;
  const toTarget = planTabPath(outcome.planId, 'targets', outcome.id);
  const result = outcomeResults.find(({ code }) => code === outcome.result)?.name;
  return (
    <li className={styles['target']}>
      <div className={styles['node']}>
        <span className={styles['label']}>Target</span>
        <TextLink to={toTarget}>{outcome.text}</TextLink>
        {result !== undefined && <p className={styles['note']}>{result}</p>}
      </div>
      <div className={styles['node']} data-gap={provisions.length === 0}>
        <span className={styles['label']}>Provision</span>
        {provisions.length === 0 ? (
          <TextLink to={toTarget}>{gapWords['no-provision']}</TextLink>
        ) : (
          <ul>
            {provisions.map(({ id, name }) => (
              <li key={id}>
                <TextLink to={paths.provisionRun(id)}>{name}</TextLink>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles['node']} data-gap={gaps.includes('no-evidence')}>
        <span className={styles['label']}>Evidence</span>
        <Evidence target={target} toTarget={toTarget} />
      </div>
    </li>
  );
}

/** The newest entry, and how many there are. */
function Evidence({ target, toTarget }: { readonly target: ChainTargetLink; readonly toTarget: string }) {
  const { outcome, progress } = target;
  const latest = latestEntry(progress);
  if (latest === null) return <TextLink to={toTarget}>{gapWords['no-evidence']}</TextLink>;
  return (
    <>
      <TextLink to={toTarget}>{countOf(progress.length, 'entry', 'entries')}</TextLink>
      <p>
        {formatDate(latest.observedOn)}: {progressInWords(latest, outcome.unit)}
      </p>
      {latest.documentId !== null && latest.documentTitle !== null && (
        <p>
          <TextLink to={paths.document(latest.documentId)}>{latest.documentTitle}</TextLink>
        </p>
      )}
    </>
  );
}
