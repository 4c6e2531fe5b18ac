import type { PupilPageData } from '../../domain/pupils/page-model';
import { Callout } from '../ui/callout';
import { FlagsSection } from './flags-section';
import { MonitoringSection } from './monitoring-section';
import { NeedsSection } from './needs-section';
import styles from './pupil-page.module.css';
import { StatusSection } from './status-section';

/** Status and needs with their history, groups, and the monitoring list. */
export function SenTab({ page }: { readonly page: PupilPageData }) {
  const { senProblems } = page;
  return (
    <div className={styles['panels']}>
      {senProblems.length > 0 && (
        <Callout tone="warning" heading="Status and needs do not agree yet">
          <ul>
            {senProblems.map(({ kind, message }) => (
              <li key={kind}>{message}</li>
            ))}
          </ul>
        </Callout>
      )}
      <StatusSection page={page} />
      <NeedsSection page={page} />
      <MonitoringSection page={page} />
      <FlagsSection page={page} />
    </div>
  );
}
