import type { MovingGroup, MovingOn } from '../../domain/transfers/api';
import { Checkbox } from '../ui/checkbox';
import { MovingRow } from './moving-row';
import styles from './moving-on.module.css';

interface MovingTableProps {
  readonly group: MovingGroup;
  readonly page: MovingOn;
  /** The only school: it needs no heading. */
  readonly isOnly: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (pupilIds: readonly string[], isChosen: boolean) => void;
}

/** Those of one school, a line each. */
export function MovingTable({ group, page, isOnly, chosen, onChoose }: MovingTableProps) {
  const { schoolId, schoolName, lines } = group;
  const ids = lines.map(({ pupilId }) => pupilId);
  const ticked = ids.filter((id) => chosen.has(id)).length;
  const hasSent = lines.some(({ sentOn }) => sentOn !== null);
  return (
    <section className={styles['group']} aria-labelledby={`moving-${schoolId}`}>
      <h2 id={`moving-${schoolId}`} className={isOnly ? styles['hidden'] : undefined}>
        {schoolName}
      </h2>
      <div className={styles['frame']}>
        <table className={styles['table']} data-sent={hasSent}>
          <thead>
            <tr>
              <th scope="col">
                <Checkbox
                  label="All"
                  ariaLabel={`Choose everyone at ${schoolName}`}
                  isSelected={ticked === ids.length}
                  isIndeterminate={ticked > 0 && ticked < ids.length}
                  onChange={(isChosen) => onChoose(ids, isChosen)}
                />
              </th>
              <th scope="col">Pupil</th>
              <th scope="col">Next school</th>
              <th scope="col">To whom</th>
              <th scope="col">Last day here</th>
              <th scope="col">SEN file</th>
              {hasSent && <th scope="col">Receipt came on</th>}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <MovingRow
                key={line.pupilId}
                line={line}
                page={page}
                hasSent={hasSent}
                isChosen={chosen.has(line.pupilId)}
                onChoose={(isChosen) => onChoose([line.pupilId], isChosen)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
