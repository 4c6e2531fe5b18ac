import type { ProfilePaper } from '../../../domain/papers/profile-paper';
import { ChildProfile } from './child-profile';
import { FullProfile } from './full-profile';

/** A one-page profile on one side of A4, in the version that was chosen. */
export function ProfileSheet({ model }: { readonly model: ProfilePaper }) {
  return (
    <section className={`sheet one-page profile profile-${model.layout}`}>
      <header className="profile-head">
        <div>
          <p className="profile-school">{model.schoolName}</p>
          <h1>{`All about ${model.calledName}`}</h1>
          <p className="profile-who">{[model.name, model.yearAndClass].filter(Boolean).join(' · ')}</p>
        </div>
        {model.photo && <img className="profile-photo" src={model.photo} alt={model.calledName} />}
      </header>
      {model.layout === 'full' ? <FullProfile model={model} /> : <ChildProfile model={model} />}
      <Foot model={model} />
    </section>
  );
}

/** Who made it, when, and until when it holds. */
function Foot({ model: { isBlank, madeWith, madeOn, reviewOn } }: { readonly model: ProfilePaper }) {
  const facts = [
    { label: 'Made with', value: madeWith },
    { label: 'Made on', value: madeOn },
    { label: 'Look at it again by', value: reviewOn },
  ];
  return (
    <footer className="profile-foot">
      <dl>
        {facts
          .filter(({ value }) => isBlank || value !== null)
          .map(({ label, value }) => (
            <div key={label} className={value === null ? 'to-write' : undefined}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <p>For those who work with this child. Please do not leave it where others can read it.</p>
    </footer>
  );
}
