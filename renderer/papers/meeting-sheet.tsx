import type { MeetingPaper } from '../../domain/papers/meeting-paper';
import { Lines } from './parts/lines';
import { Pair } from './parts/pair';

/** The notes of a meeting with parents on one side of A4, with lines to sign. */
export function MeetingSheet({ model }: { readonly model: MeetingPaper }) {
  return (
    <section className="sheet one-page meeting">
      <header>
        <p className="profile-school">{model.schoolName}</p>
        <h1>Meeting with parents</h1>
        <dl className="pupil-line meeting-line">
          <Pair label="Child" value={model.name} />
          <Pair label="Year and class" value={model.yearAndClass} />
          {model.facts.map(({ label, value }) => (
            <Pair key={label} label={label} value={value} />
          ))}
        </dl>
      </header>
      {model.parts
        .filter(({ text }) => model.isBlank || text !== null)
        .map(({ title, text, lines }) => (
          <section key={title} className="meeting-part">
            <h2>{title}</h2>
            {text === null ? <Lines count={lines} /> : <p className="typed">{text}</p>}
          </section>
        ))}
      <dl className="meeting-sign">
        {['Parent or carer', 'For the school', 'Date'].map((label) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <p className="meeting-foot">
        One copy for the parents, one for the school. Confidential. Notes of a meeting with the parents of{' '}
        {model.initials}.
      </p>
    </section>
  );
}
