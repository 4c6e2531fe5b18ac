import { memo, useRef } from 'react';
import { formatDateShort } from '../../domain/common/date-words';
import { shortened } from '../../domain/common/shortened';
import type { GroupPage } from '../../domain/progress/api';
import type { GroupPupil, GroupTarget } from '../../domain/progress/group';
import type { CellField } from '../../domain/progress/model';
import { alsoInWords, standingShort } from '../../domain/progress/words';
import { ratings } from '../../domain/support-plans/codes';
import { saved, useChange } from '../app/calls';
import { planTabPath } from '../support-plans/plan-paths';
import { PrivateText, usePrivateName } from '../ui/private-text';
import { TextLink } from '../ui/text-link';
import { GridCell } from './grid-cell';
import { useGridKeys } from './grid-keys';
import styles from './progress.module.css';

interface GroupGridProps {
  readonly page: GroupPage;
  readonly seenBy: string;
}

/** Children with their targets down, what was seen on the day across. */
export function GroupGrid({ page, seenBy }: GroupGridProps) {
  const place = useRef<HTMLTableElement>(null);
  useGridKeys(place, 2);
  return (
    <div className={styles['frame']}>
      <table ref={place} className={styles['grid']} aria-label="Targets and what was seen">
        <thead>
          <tr>
            <th scope="col">Pupil</th>
            <th scope="col">Target</th>
            <th scope="col">Seen before</th>
            <th scope="col">On this day</th>
            <th scope="col">Note</th>
          </tr>
        </thead>
        {page.pupils
          .filter(({ planId }) => planId !== null)
          .map((pupil) => (
            <PupilLines key={pupil.id} pupil={pupil} day={page.day} seenBy={seenBy} />
          ))}
      </table>
    </div>
  );
}

interface PupilLinesProps {
  readonly pupil: GroupPupil;
  readonly day: string;
  readonly seenBy: string;
}

const PupilLines = memo(function PupilLines({ pupil, day, seenBy }: PupilLinesProps) {
  const { id, name, planId, targets } = pupil;
  const who = (
    <th scope="rowgroup" rowSpan={Math.max(1, targets.length)} id={`pupil-${id}`}>
      {planId === null ? (
        <PrivateText>{name}</PrivateText>
      ) : (
        <TextLink to={planTabPath(planId, 'targets')}>
          <PrivateText>{name}</PrivateText>
        </TextLink>
      )}
    </th>
  );
  if (targets.length === 0)
    return (
      <tbody>
        <tr>
          {who}
          <td colSpan={4} className={styles['soft']}>
            The plan has no targets yet.
          </td>
        </tr>
      </tbody>
    );
  return (
    <tbody>
      {targets.map((target, at) => (
        <tr key={`${target.id} ${day}`}>
          {at === 0 && who}
          <TargetCells target={target} name={name} day={day} seenBy={seenBy} />
        </tr>
      ))}
    </tbody>
  );
});

interface TargetCellsProps extends Omit<PupilLinesProps, 'pupil'> {
  readonly target: GroupTarget;
  readonly name: string;
}

function TargetCells({ target, name, day, seenBy }: TargetCellsProps) {
  const privateName = usePrivateName();
  const setCell = useChange('progress', 'setCell');
  const save = (field: CellField) => (value: string) =>
    saved(setCell({ outcomeId: target.id, day, field, value, seenBy }));
  const whose = `${privateName(name)}: ${shortened(target.text, 60)}`;
  const also = alsoInWords(target);
  return (
    <>
      <td>
        <p>{target.text}</p>
        {target.way !== null && <p className={styles['soft']}>{target.way}</p>}
      </td>
      <td className={styles['soft']}>
        {target.before && `${formatDateShort(target.before.observedOn)}: ${target.before.words}`}
      </td>
      <td>
        {target.kind === 'value' ? (
          <GridCell
            label={`Value, ${whose}`}
            kind="number"
            value={target.value === null ? '' : String(target.value)}
            onSave={save('value')}
            beside={target.unit !== null && <span className={styles['soft']}>{target.unit}</span>}
          />
        ) : (
          <GridCell
            label={`Rating from 0 to 4, ${whose}`}
            kind="rating"
            value={target.rating === null ? '' : String(target.rating)}
            onSave={save('rating')}
            beside={
              <span className={styles['soft']}>
                {ratings.find((item) => item.rating === target.rating)?.short}
              </span>
            }
          />
        )}
        {(target.standing !== null || also !== null) && (
          <p className={styles['seen']}>
            {[target.standing && standingShort(target.standing), also].filter(Boolean).join('. ')}
          </p>
        )}
      </td>
      <td>
        <GridCell label={`Note, ${whose}`} kind="text" value={target.note ?? ''} onSave={save('note')} />
      </td>
    </>
  );
}
