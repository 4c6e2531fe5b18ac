import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { unitBehind } from '../../domain/common/text';
import { childWeeksInWords } from '../../domain/provision/child-weeks';
import { impacts } from '../../domain/provision/codes';
import type { RunPage, RunPupilRow } from '../../domain/provision/run-page';
import { fullName } from '../../domain/pupils/names';
import { yearGroupName } from '../../domain/pupils/year-group';
import { useChange } from '../app/calls';
import { paths } from '../app/paths';
import { useTellRemoved } from '../app/use-tell-removed';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { PrivateText, usePrivateName } from '../ui/private-text';
import { TextLink } from '../ui/text-link';
import styles from './provision.module.css';
import { RunPupilFields } from './run-pupil-fields';

interface RunPupilLineProps {
  readonly row: RunPupilRow;
  readonly page: RunPage;
}

/** One child in a run, in a line; the fields open below it. */
export function RunPupilLine({ row, page }: RunPupilLineProps) {
  const [isOpen, setOpen] = useState(false);
  const remove = useChange('provision', 'removePupil');
  const tellRemoved = useTellRemoved();
  const name = usePrivateName()(fullName(row.pupil));
  return (
    <li className={styles['line']}>
      <div className={styles['pupil']}>
        <p>
          <TextLink to={paths.pupil(row.pupilId)}>
            <PrivateText>{fullName(row.pupil)}</PrivateText>
          </TextLink>
          <span className={styles['soft']}>
            {' '}
            {row.pupil.className ?? yearGroupName(row.pupil.ncy)}
            {!row.isOnRoll && ', has left the school'}
          </span>
        </p>
        <p>{weeksInWords(row, page)}</p>
        <p className={styles['soft']}>{measuredInWords(row, page.run.gainUnit)}</p>
        <div className={styles['buttons']}>
          <Button
            kind="quiet"
            isExpanded={isOpen}
            onPress={() => setOpen(!isOpen)}
            ariaLabel={`Weeks and results of ${name}`}
          >
            {isOpen ? 'Done' : 'Weeks and results'}
          </Button>
          <IconButton
            label={`Take ${name} out of this run`}
            icon={Trash2}
            onPress={() =>
              void remove({ id: row.id }).then((result) => tellRemoved(result, `${name} was taken out`))
            }
          />
        </div>
      </div>
      {isOpen && <RunPupilFields row={row} page={page} name={name} />}
    </li>
  );
}

function weeksInWords({ weeks, joinsOn, leavesOn }: RunPupilRow, { run }: RunPage): string {
  if (weeks !== null) return childWeeksInWords(weeks, run.weeks);
  return joinsOn === null && leavesOn === null ? 'Whole run' : 'In none of its weeks';
}

/** 'From 14 to 19 points, met', '14 points at the start', 'Partly met'. */
function measuredInWords({ entryValue, exitValue, impact }: RunPupilRow, unit: string | null): string {
  const amount = (value: number) => (unit === null ? String(value) : `${value} ${unitBehind(value, unit)}`);
  const outcome = impacts.find(({ code }) => code === impact)?.name ?? null;
  const values =
    entryValue !== null && exitValue !== null
      ? `From ${entryValue} to ${amount(exitValue)}`
      : entryValue !== null
        ? `${amount(entryValue)} at the start`
        : exitValue !== null
          ? `${amount(exitValue)} at the end`
          : null;
  if (values === null) return outcome ?? '';
  return outcome === null ? values : `${values}, ${outcome.toLowerCase()}`;
}
