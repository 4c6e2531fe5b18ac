import { formatDate } from '../../../domain/common/date-words';
import type { PackOutcome } from '../../../domain/reviews/pack-data';
import type { PackOutcomeRecord } from '../../../domain/reviews/record-data';
import { BlankRows } from '../parts/blank-rows';
import { rowKind } from '../parts/long-text';
import { useUnanswered } from '../parts/unanswered';

interface TargetTableProps {
  readonly outcomes: readonly PackOutcome[];
  /** By the outcome’s id. */
  readonly records: Readonly<Record<string, PackOutcomeRecord>>;
}

/** The new step towards each outcome: who works on it, until when, how it is measured. */
export function TargetTable({ outcomes, records }: TargetTableProps) {
  const isFilled = useUnanswered() !== null;
  if (isFilled && outcomes.length === 0) return <p>None was recorded.</p>;
  return (
    <table className={isFilled ? 'fixed complete' : 'fixed'}>
      <thead>
        <tr>
          <th scope="col" style={{ width: '11%' }}>
            Outcome
          </th>
          <th scope="col" style={{ width: '34%' }}>
            Step
          </th>
          <th scope="col" style={{ width: '18%' }}>
            Who
          </th>
          <th scope="col" style={{ width: '14%' }}>
            By when
          </th>
          <th scope="col">Measure</th>
        </tr>
      </thead>
      <tbody>
        {outcomes.map((item) => (
          <TargetRow key={item.outcome.id} item={item} who={records[item.outcome.id]?.newWho ?? null} />
        ))}
        {outcomes.length === 0 && <BlankRows count={5} columns={5} />}
      </tbody>
    </table>
  );
}

function TargetRow({ item, who }: { readonly item: PackOutcome; readonly who: string | null }) {
  const { outcome, newStep, newMeasure, newByDate } = item;
  const unanswered = useUnanswered();
  // One sentence is enough for a row of which nothing is known.
  const gap = unanswered !== null && '–';
  return (
    <tr
      className={
        newStep === null && unanswered === null ? 'to-fill tall' : rowKind([newStep, newMeasure, who])
      }
    >
      <th scope="row">
        <strong>{outcome.ref}</strong>
      </th>
      <td className="typed">{newStep ?? unanswered}</td>
      <td>{who ?? gap}</td>
      <td>{newByDate ? formatDate(newByDate) : gap}</td>
      <td className="typed">{newMeasure ?? gap}</td>
    </tr>
  );
}
