import { GitCompareArrows } from 'lucide-react';
import { formatDate } from '../../domain/common/date-words';
import { planStatuses } from '../../domain/ehc-plans/model';
import type { PlanPage, PlanVersion } from '../../domain/ehc-plans/plan-view';
import { paths } from '../app/paths';
import { Badge, type BadgeTone } from '../ui/badge';
import { LinkButton } from '../ui/link-button';
import { TextLink } from '../ui/text-link';
import styles from './plan-screen.module.css';

const tones: Readonly<Record<PlanVersion['status'], BadgeTone>> = {
  draft: 'warning',
  final: 'success',
  amended: 'success',
  ceased: 'neutral',
};

/** All versions of the plan, the newest first; each of the others one press away from the comparison. */
export function PlanVersions({ page: { plan, versions } }: { readonly page: PlanPage }) {
  if (versions.length < 2) return null;
  return (
    <div className={styles['versions']}>
      <h2 id="versions">Versions</h2>
      <ol aria-labelledby="versions">
        {versions.map((version) => (
          <li key={version.id}>
            <Version version={version} isShown={version.id === plan.id} />
            <StatusBadge status={version.status} />
            {version.id !== plan.id && (
              <LinkButton
                kind="quiet"
                icon={GitCompareArrows}
                to={paths.planCompare(plan.id, version.id)}
                ariaLabel={`Compare version ${plan.version} with version ${version.version}`}
              >
                Compare
              </LinkButton>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Version({ version, isShown }: { readonly version: PlanVersion; readonly isShown: boolean }) {
  const words = `Version ${version.version}, ${formatDate(version.issuedOn)}`;
  if (isShown) return <strong>{words} (this one)</strong>;
  return <TextLink to={paths.plan(version.id)}>{words}</TextLink>;
}

export function StatusBadge({ status }: { readonly status: PlanVersion['status'] }) {
  const name = planStatuses.find(({ code }) => code === status)?.name ?? status;
  return <Badge tone={tones[status]}>{name}</Badge>;
}
