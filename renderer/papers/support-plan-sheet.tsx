import type { PaperTarget, PlanFact, SupportPlanPaper } from '../../domain/papers/support-plan-paper';
import { Choices } from './parts/choices';
import { Field } from './parts/field';
import { Pair } from './parts/pair';
import { ProgressPicture } from './parts/progress-picture';

/** A support plan on A4: the full copy with lines to sign, the copy for the classroom, or the form to be written on. */
export function SupportPlanSheet({ model }: { readonly model: SupportPlanPaper }) {
  return (
    <section className="sheet">
      <header className="head">
        <div className="head-school">
          <p className="head-school-name">{model.schoolName}</p>
          <p>{model.isConfidential ? 'Confidential: contains special category data' : model.copyWords}</p>
        </div>
        <h1>{model.title}</h1>
        <dl className="pupil-line">
          {model.head.map(({ label, value }) => (
            <Pair key={label} label={label} value={value} wide={label === 'Name' || label === 'Needs'} />
          ))}
        </dl>
      </header>
      {model.parts.map((part) => (
        <section key={part.title}>
          <h2>{part.title}</h2>
          <Facts facts={part.answers} lines={model.isBlank ? 2 : 1} />
        </section>
      ))}
      <h2>Targets</h2>
      {model.targets.length === 0 && <p>No targets are written yet.</p>}
      {model.targets.map((target) => (
        <Target key={target.title} target={target} />
      ))}
      <div className="plan-closing">
        {model.review.length > 0 && (
          <section>
            <h2>Review</h2>
            <Facts facts={model.review} lines={1} />
          </section>
        )}
        {model.signatures.length > 0 && <Signatures who={model.signatures} />}
      </div>
    </section>
  );
}

function Facts({ facts, lines }: { readonly facts: readonly PlanFact[]; readonly lines: number }) {
  if (facts.length === 0) return null;
  return (
    <dl>
      {facts.map(({ label, value, choices, lines: own }) =>
        value === null && choices ? (
          <div key={label} className="field">
            <dt>
              <p>{label}</p>
            </dt>
            <dd>
              <Choices names={choices} />
            </dd>
          </div>
        ) : (
          <Field key={label} label={label} value={value} blankLines={own ?? lines} />
        ),
      )}
    </dl>
  );
}

function Target({ target }: { readonly target: PaperTarget }) {
  return (
    <section className="plan-target">
      <div className="plan-target-head">
        <h3>{target.title}</h3>
        {target.text === null ? (
          <Field label="The child will" value={null} blankLines={2} />
        ) : (
          <p className="plan-target-text typed">{target.text}</p>
        )}
        <dl className="plan-short">
          {target.short.map(({ label, value }) => (
            <Pair key={label} label={label} value={value} />
          ))}
        </dl>
      </div>
      <Facts facts={target.facts} lines={1} />
      {target.progress.length > 0 && (
        <div className="field">
          <p className="plan-label">What was seen</p>
          <div>
            {target.picture && <ProgressPicture {...target.picture} />}
            <ul>
              {target.progress.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {target.review.length > 0 && (
        <div className="plan-target-review">
          <Facts facts={target.review} lines={1} />
        </div>
      )}
    </section>
  );
}

/** A row for each who signs, with room for a name and the day. */
function Signatures({ who }: { readonly who: readonly string[] }) {
  return (
    <section className="plan-signatures">
      <h2>Seen and agreed</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Name</th>
            <th scope="col">Signature</th>
            <th scope="col">Date</th>
          </tr>
        </thead>
        <tbody>
          {who.map((name) => (
            <tr key={name} className="to-fill">
              <th scope="row">{name}</th>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
