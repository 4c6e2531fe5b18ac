import { outcomeProgress } from '../../../domain/reviews/model';
import type { PackOutcome } from '../../../domain/reviews/pack-data';
import type { PackOutcomeRecord } from '../../../domain/reviews/record-data';
import { Choices } from '../parts/choices';
import { rowKind } from '../parts/long-text';
import { useUnanswered } from '../parts/unanswered';

interface OutcomeProgressTableProps {
  readonly outcomes: readonly PackOutcome[];
  /** By the outcome’s id. */
  readonly records: Readonly<Record<string, PackOutcomeRecord>>;
}

/** Progress towards each outcome as the report to the authority says it: agreed at the meeting, else from the school’s report. */
export function OutcomeProgressTable({ outcomes, records }: OutcomeProgressTableProps) {
  const isFilled = useUnanswered() !== null;
  if (outcomes.length === 0) return <p>No outcome of section E has been entered for this plan.</p>;
  return (
    <table className={isFilled ? 'fixed wordy complete' : 'fixed wordy'}>
      <thead>
        <tr>
          <th scope="col" style={{ width: '36%' }}>
            Outcome
          </th>
          <th scope="col" style={{ width: '17%' }}>
            Progress
          </th>
          <th scope="col" style={{ width: '35%' }}>
            Evidence and comment
          </th>
          <th scope="col">To be</th>
        </tr>
      </thead>
      <tbody>
        {outcomes.map((item) => (
          <Row key={item.outcome.id} item={item} record={records[item.outcome.id]} />
        ))}
      </tbody>
    </table>
  );
}

/** What the decision on an outcome makes of it: 'keep' -> 'Kept'. */
const becomes = { keep: 'Kept', amend: 'Amended', replace: 'Replaced' } as const;

function Row({
  item,
  record,
}: {
  readonly item: PackOutcome;
  readonly record: PackOutcomeRecord | undefined;
}) {
  const { outcome, decision } = item;
  const unanswered = useUnanswered();
  const said = [item.evidence, item.comment, record?.meetingNote].filter(Boolean).join('\n');
  return (
    <tr className={rowKind([outcome.text, said])}>
      <th scope="row">
        <strong>{outcome.ref}</strong> <span className="typed">{outcome.text}</span>
      </th>
      <td>
        {record?.agreedProgressName ?? item.progressName ?? unanswered ?? (
          <Choices names={outcomeProgress.map(({ name }) => name)} />
        )}
      </td>
      <td className="typed">{said || unanswered}</td>
      <td>{decision ? becomes[decision] : (unanswered ?? <Choices names={Object.values(becomes)} />)}</td>
    </tr>
  );
}
