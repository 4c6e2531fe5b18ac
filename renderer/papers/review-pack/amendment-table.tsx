import { amendedPlace, type MarkedWording, markedWordings } from '../../../domain/papers/amended-wording';
import { standings } from '../../../domain/reviews/record-codes';
import type { PackAmendment } from '../../../domain/reviews/record-data';
import { Choices } from '../parts/choices';
import { rowKind } from '../parts/long-text';

/** Below so many characters an amendment stays on one page; a longer one runs on, its head repeated. */
const shortAmendment = 1500;

/** One amendment: where, the two wordings, why, on what evidence, by whom, and whether everyone agrees. */
export function AmendmentTable({ amendment }: { readonly amendment: PackAmendment }) {
  const { currentText, proposedText, reason, evidence, proposedBy } = amendment;
  const { current, proposed } = markedWordings(amendment);
  const texts = [currentText, proposedText, reason, evidence];
  const length = texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
  return (
    <table className={length < shortAmendment ? 'amendment together' : 'amendment'}>
      <thead>
        <tr>
          <th scope="colgroup" colSpan={2}>
            <div className="outcome-head">
              <h3>{amendedPlace(amendment)}</h3>
              <Standing code={amendment.standing} />
            </div>
          </th>
        </tr>
        <tr className="wordings">
          <th scope="col">Current wording</th>
          <th scope="col">Proposed wording</th>
        </tr>
      </thead>
      <tbody>
        <tr className="may-split">
          <td className="typed">
            {currentText === null ? (
              <span className="quiet">Not in the plan yet</span>
            ) : (
              <Marked text={current} as="del" />
            )}
          </td>
          <td className="typed">
            <Marked text={proposed} as="ins" />
          </td>
        </tr>
        <tr className={rowKind([reason])}>
          <Labelled label="Reason" value={reason} columns={2} />
        </tr>
        <tr className={rowKind([evidence])}>
          <Labelled label="Evidence" value={evidence} columns={1} />
          <Labelled label="Proposed by" value={proposedBy} columns={1} />
        </tr>
      </tbody>
    </table>
  );
}

function Standing({ code }: { readonly code: PackAmendment['standing'] }) {
  const chosen = standings.find((standing) => standing.code === code)?.name ?? null;
  return <Choices names={standings.map(({ name }) => name)} chosen={[chosen]} />;
}

interface MarkedProps {
  readonly text: readonly MarkedWording[];
  readonly as: 'del' | 'ins';
}

function Marked({ text, as: Mark }: MarkedProps) {
  return text.map((piece, index) => (piece.changed ? <Mark key={index}>{piece.text}</Mark> : piece.text));
}

interface LabelledProps {
  readonly label: string;
  readonly value: string | null;
  /** Over how many of the two columns. */
  readonly columns: 1 | 2;
}

function Labelled({ label, value, columns }: LabelledProps) {
  return (
    <td colSpan={columns}>
      <p className="typed">
        <span className="quiet">{label}:</span> {value ?? '–'}
      </p>
    </td>
  );
}
