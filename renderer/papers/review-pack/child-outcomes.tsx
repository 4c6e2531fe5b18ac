import type { PackOutcome, ReviewPackData } from '../../../domain/reviews/pack-data';
import { feelings } from '../../../domain/reviews/record-codes';
import { rowKind } from '../parts/long-text';
import { Faces } from './face';

interface ChildOutcomesProps {
  readonly data: ReviewPackData;
  readonly size: 'small' | 'large';
}

/** Up to so many characters an outcome is printed as large as the rest of the child’s form. */
const shortOutcome = 120;

/** Each outcome with three faces; for longer outcomes a line for the child’s own words. */
export function ChildOutcomes({ data, size }: ChildOutcomesProps) {
  if (data.outcomes.length === 0) return null;
  return (
    <>
      {/* Not the table’s caption: a heading is taken along to the next page when no row fits below it. */}
      <h2 className={`child-outcomes-head ${size}`}>What I am working towards</h2>
      <table className={`child-outcomes ${size}`}>
        <thead>
          <tr>
            <th scope="col">My outcome</th>
            <th scope="col" className="feeling">
              How I feel about it
            </th>
          </tr>
        </thead>
        <tbody>
          {data.outcomes.map((item) => (
            <OutcomeRow
              key={item.outcome.id}
              item={item}
              size={size}
              feeling={data.record.outcomes[item.outcome.id]?.childFeeling ?? null}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps {
  readonly item: PackOutcome;
  readonly size: ChildOutcomesProps['size'];
  readonly feeling: string | null;
}

function OutcomeRow({ item: { outcome }, size, feeling }: RowProps) {
  const isShort = outcome.text.length <= shortOutcome;
  return (
    <tr className={rowKind([outcome.text], 900)}>
      <th scope="row">
        <p className={isShort ? 'typed' : 'typed long-outcome'}>
          <strong>{outcome.ref}</strong> {outcome.text}
        </p>
        {!isShort && feeling === null && <p className="own-words">In my own words:</p>}
      </th>
      <td>
        <Faces chosen={feelings.find(({ code }) => code === feeling)?.name ?? null} size={size} />
      </td>
    </tr>
  );
}
