import { formatDate, formatDateShort } from '../../../domain/common/date-words';
import type { ReviewPackData } from '../../../domain/reviews/pack-data';

/** The outcomes of section E as they stand in the plan now: a page that the professional keeps. */
export function OutcomeList({ data }: { readonly data: ReviewPackData }) {
  const { outcomes, pupil, plan } = data;
  return (
    <div className="own-page">
      <h1>Outcomes in the plan</h1>
      <p>
        {pupil.legalName}, born {formatDate(pupil.dob)}. Section E of the plan of {formatDate(plan.issuedOn)}.
      </p>
      {outcomes.length === 0 && <p>No outcome of section E has been entered for this plan.</p>}
      {outcomes.length > 0 && (
        <table className="outcome-list">
          <thead>
            <tr>
              <th scope="col" className="ref">
                Ref.
              </th>
              <th scope="col">Outcome, and the step set for this year</th>
              <th scope="col" className="by">
                By
              </th>
            </tr>
          </thead>
          <tbody>
            {outcomes.map(({ outcome }) => (
              <tr key={outcome.id}>
                <th scope="row">{outcome.ref}</th>
                <td>
                  <p className="typed">{outcome.text}</p>
                  {outcome.step && <p className="typed quiet">This year: {outcome.step}</p>}
                </td>
                <td>{outcome.byDate && <span className="date">{formatDateShort(outcome.byDate)}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
