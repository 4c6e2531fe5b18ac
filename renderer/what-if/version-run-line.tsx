import { countOf } from '../../domain/common/text';
import { poundsInWords } from '../../domain/common/money';
import { minutesInWords } from '../../domain/ehc-plans/provision-sums';
import { minutesGivenPerWeek } from '../../domain/provision/given-minutes';
import type { VersionPage, VersionRun } from '../../domain/what-if/model';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { DifferenceWords } from './difference-list';
import { VersionRunFields } from './version-run-fields';
import styles from './what-if.module.css';

interface VersionRunLineProps {
  readonly line: VersionRun;
  readonly page: VersionPage;
  readonly isHidden: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** A run of the version in a line; opened, with what can be changed of it. */
export function VersionRunLine({ line, page, isHidden, isOpen, onOpen }: VersionRunLineProps) {
  const change = useChange('whatIf', 'change');
  const withUndo = useWithUndo();
  const { run, name, isLeftOut, isNew, cost, children, difference } = line;
  const edit = (kind: 'leave-out' | 'bring-back') => change({ id: page.id, edit: { kind, runId: run.id } });
  const verb = isNew ? 'Remove' : isLeftOut ? 'Bring back' : 'Leave out';
  return (
    <li className={styles['run']} data-changed={difference !== null}>
      <div className={styles['runHead']}>
        <div>
          <p className={styles['runName']}>
            {name} {isNew && <Badge tone="accent">New</Badge>}
          </p>
          <p className={styles['soft']}>
            {isLeftOut
              ? 'Left out of this version'
              : `${minutesInWords(minutesGivenPerWeek(run.staff))} a week, ${countOf(run.weeks, 'week')}, ${countOf(children.length, 'pupil')}`}
          </p>
          {difference !== null && !isLeftOut && <DifferenceWords difference={difference} />}
        </div>
        <p className="tabular">{poundsInWords(cost[isHidden ? 'standard' : 'actual'].whole)}</p>
        <div className={styles['buttons']}>
          {!isLeftOut && (
            <Button
              kind="quiet"
              isExpanded={isOpen}
              ariaLabel={`Change ${name}`}
              onPress={() => onOpen(!isOpen)}
            >
              {isOpen ? 'Close' : 'Change'}
            </Button>
          )}
          <Button
            kind="quiet"
            ariaLabel={isNew ? `Remove ${name}` : isLeftOut ? `Bring ${name} back` : `Leave ${name} out`}
            onPress={() =>
              void (isNew
                ? withUndo(edit('leave-out'), `${name} was removed from ${page.name}`)
                : edit(isLeftOut ? 'bring-back' : 'leave-out'))
            }
          >
            {verb}
          </Button>
        </div>
      </div>
      {isOpen && !isLeftOut && <VersionRunFields line={line} page={page} />}
    </li>
  );
}
