import { sections } from '../../../domain/ehc-plans/sections';
import { standings } from '../../../domain/reviews/record-codes';
import { Choices } from '../parts/choices';
import { Field } from '../parts/field';
import { Lines } from '../parts/lines';

/** An amendment to be written by hand. */
export function BlankAmendment() {
  return (
    <section className="blank-amendment">
      <dl>
        <div className="field">
          <dt>
            <p>Section</p>
          </dt>
          <dd>
            <Choices names={sections.map(({ letter }) => letter)} />
          </dd>
        </div>
        <Field label="Reference" value={null} />
      </dl>
      <table className="fixed">
        <thead>
          <tr>
            <th scope="col">Current wording</th>
            <th scope="col">Proposed wording</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              <Lines count={5} />
            </td>
            <td>
              <Lines count={5} />
            </td>
          </tr>
        </tbody>
      </table>
      <dl>
        <Field label="Reason" value={null} blankLines={2} />
        <Field label="Evidence" value={null} />
      </dl>
      <dl className="side-by-side">
        <Field label="Proposed by" value={null} />
        <div className="field blank">
          <dt>
            <p>At the meeting</p>
          </dt>
          <dd>
            <Choices names={standings.map(({ name }) => name)} />
          </dd>
        </div>
      </dl>
    </section>
  );
}
