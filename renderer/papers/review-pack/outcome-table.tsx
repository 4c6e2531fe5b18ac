import type { ReactNode } from 'react';
import { formatDate } from '../../../domain/common/date-words';
import type { PackOutcome } from '../../../domain/reviews/pack-data';
import { outcomeDecisions, outcomeProgress } from '../../../domain/reviews/model';
import { Choices } from '../parts/choices';
import { Answered } from '../parts/field';

/** Below so many characters an outcome stays on one page; a longer one runs on, its head repeated. */
const shortOutcome = 1600;
const longText = 600;

/** An outcome of section E and what this review says of it: a table, so that its name is repeated where it runs over a page. */
export function OutcomeTable({ item }: { readonly item: PackOutcome }) {
  const { outcome } = item;
  const last = withMeasure(outcome.step, outcome.measure, null);
  const next = withMeasure(item.newStep, item.newMeasure, item.newByDate);
  const texts = [outcome.text, last, item.baseline, item.evidence, item.comment, next];
  const length = texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
  return (
    <table className={length < shortOutcome ? 'outcome together' : 'outcome'}>
      <thead>
        <tr>
          <th scope="colgroup" colSpan={2}>
            <div className="outcome-head">
              <h3>
                Outcome {outcome.ref}
                {item.areaName && <span>, {item.areaName.toLowerCase()}</span>}
              </h3>
              {outcome.byDate && <span className="date">by {formatDate(outcome.byDate)}</span>}
            </div>
          </th>
        </tr>
      </thead>
      <tbody>
        <tr className={outcome.text.length > longText ? 'may-split' : undefined}>
          <td colSpan={2} className="outcome-text">
            <p className="typed">{outcome.text}</p>
          </td>
        </tr>
        <Text label="Step set last year" value={last} />
        <Text label="Starting point" value={item.baseline} />
        <Text label="Evidence" value={item.evidence} lines={2} />
        <Row label="Progress">
          {item.progressName ?? <Choices names={outcomeProgress.map(({ name }) => name)} />}
        </Row>
        <Text label="Comment" value={item.comment} lines={2} />
        <Row label="This outcome">
          {item.decisionName ?? <Choices names={outcomeDecisions.map(({ name }) => name)} />}
        </Row>
        <Text label="Step for the coming year" value={next} lines={2} />
      </tbody>
    </table>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string | null;
  readonly lines?: number;
}

function Text({ label, value, lines = 1 }: TextProps) {
  return (
    <Row label={label} isLong={value !== null && value.length > longText}>
      <Answered value={value} blankLines={lines} />
    </Row>
  );
}

interface RowProps {
  readonly label: string;
  readonly isLong?: boolean;
  readonly children: ReactNode;
}

function Row({ label, isLong = false, children }: RowProps) {
  return (
    <tr className={isLong ? 'may-split' : undefined}>
      <th scope="row">{label}</th>
      <td>{children}</td>
    </tr>
  );
}

function withMeasure(step: string | null, measure: string | null, byDate: string | null): string | null {
  const how = [byDate && `By ${formatDate(byDate)}`, measure && `Measured by: ${measure}`];
  return [step, how.filter(Boolean).join('. ')].filter(Boolean).join('\n') || null;
}
