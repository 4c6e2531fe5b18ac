import type { PackOutcome } from '../../../domain/reviews/pack-data';
import { outcomeProgress } from '../../../domain/reviews/model';
import type { PackOutcomeRecord } from '../../../domain/reviews/record-data';
import { Choices } from '../parts/choices';
import { rowKind } from '../parts/long-text';
import { useUnanswered } from '../parts/unanswered';

interface AgreedOutcomesProps {
  readonly outcomes: readonly PackOutcome[];
  /** By the outcome’s id. */
  readonly records: Readonly<Record<string, PackOutcomeRecord>>;
}

/** What the meeting agreed about each outcome, beside what the school’s report said before it. */
export function AgreedOutcomes({ outcomes, records }: AgreedOutcomesProps) {
  const isFilled = useUnanswered() !== null;
  if (outcomes.length === 0) return <p>No outcome of section E has been entered for this plan.</p>;
  return (
    <table className={isFilled ? 'fixed wordy complete' : 'fixed wordy'}>
      <thead>
        <tr>
          <th scope="col" style={{ width: '43%' }}>
            Outcome
          </th>
          <th scope="col" style={{ width: '16%' }}>
            School’s report
          </th>
          <th scope="col" style={{ width: '18%' }}>
            Agreed
          </th>
          <th scope="col">What the meeting said</th>
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

function Row({
  item,
  record,
}: {
  readonly item: PackOutcome;
  readonly record: PackOutcomeRecord | undefined;
}) {
  const { outcome, progressName } = item;
  const unanswered = useUnanswered();
  return (
    <tr className={rowKind([outcome.text, record?.meetingNote ?? null])}>
      <th scope="row">
        <strong>{outcome.ref}</strong> <span className="typed">{outcome.text}</span>
      </th>
      <td>{progressName}</td>
      <td>
        {record?.agreedProgressName ?? unanswered ?? (
          <Choices names={outcomeProgress.map(({ name }) => name)} />
        )}
      </td>
      <td className="typed">{record?.meetingNote}</td>
    </tr>
  );
}
