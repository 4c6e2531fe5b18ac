import { Plus } from 'lucide-react';
import { useState } from 'react';
import { formatDateShort } from '../../domain/common/date-words';
import { minutesInWords } from '../../domain/ehc-plans/provision-sums';
import { childWeeksInWords } from '../../domain/provision/child-weeks';
import { impacts } from '../../domain/provision/codes';
import type { PupilRun } from '../../domain/provision/pupil-runs';
import { runStates } from '../../domain/provision/run-list';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Panel } from '../ui/card';
import { TextLink } from '../ui/text-link';
import { areaName, layerName } from './choice-lists';
import styles from './provision.module.css';
import { PutInDialog } from './put-in-dialog';

/** What a pupil is given: the runs that the pupil is in. */
export function ProvisionPanel({ pupilId }: { readonly pupilId: string }) {
  const { value } = useRead('provision', 'forPupil', { pupilId });
  const [isPutting, setPutting] = useState(false);
  if (!value) return null;
  return (
    <Panel
      title="Provision"
      actions={
        <Button icon={Plus} onPress={() => setPutting(true)}>
          Put into provision
        </Button>
      }
    >
      {value.runs.length === 0 ? (
        <p className={styles['soft']}>No provision is entered for this pupil.</p>
      ) : (
        <ul aria-label="Provision" className={styles['lines']}>
          {value.runs.map((item) => (
            <PupilRunLine key={item.run.id} item={item} />
          ))}
        </ul>
      )}
      {isPutting && <PutInDialog pupils={[value.pupil]} onClose={() => setPutting(false)} />}
    </Panel>
  );
}

function PupilRunLine({ item }: { readonly item: PupilRun }) {
  const { run } = item;
  const serves = [
    ...(item.ehcRefs.length === 0 ? [] : [`delivers ${item.ehcRefs.join(', ')}`]),
    ...(item.targets.length === 0 ? [] : [`serves “${[...new Set(item.targets)].join('”, “')}”`]),
  ].join('; ');
  return (
    <li className={styles['line']}>
      <div className={styles['mine']}>
        <div>
          <p className={styles['name']}>
            <TextLink to={paths.provisionRun(run.id)}>{run.name}</TextLink>
          </p>
          <p className={styles['soft']}>
            {areaName(run.area)}, {layerName(run.layer).toLowerCase()}
          </p>
        </div>
        <p>
          {whenInWords(item)}
          {serves !== '' && <span className={styles['soft']}> {serves}</span>}
        </p>
        <p className={styles['soft']}>
          {run.staff.length === 0 ? 'Nobody gives it yet' : run.staff.join(', ')},{' '}
          {minutesInWords(run.minutesPerWeek)} a week
        </p>
        <Badge tone={run.state === 'now' ? 'success' : 'neutral'}>{stateInWords(item)}</Badge>
      </div>
    </li>
  );
}

function whenInWords({ run, weeks }: PupilRun): string {
  const dates = `${formatDateShort(run.startsOn)}${run.lastDay === null ? '' : ` to ${formatDateShort(run.lastDay)}`}`;
  return weeks === null ? dates : `${childWeeksInWords(weeks, run.weeks)}, ${dates}`;
}

function stateInWords({ run, impact }: PupilRun): string {
  const ended = impacts.find(({ code }) => code === impact)?.name;
  return ended ?? runStates.find(({ code }) => code === run.state)?.name ?? run.state;
}
