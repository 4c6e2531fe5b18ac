import type { PlannerPaper, PlannerPaperWeek } from '../../domain/papers/planner-paper';

/** A year of reviews on A4 landscape. What is not yet fixed is in brackets and said so: nothing hangs on colour. */
export function PlannerSheet({ model }: { readonly model: PlannerPaper }) {
  return (
    <section className="sheet planner">
      <h1>{model.title}</h1>
      <p className="head-subtitle">
        {model.caption} Printed on {model.printedOn}. Confidential.
      </p>
      {model.stretches.map((stretch) => (
        <section
          key={`${stretch.name} ${stretch.dates}`}
          className={stretch.weeks.length > 0 ? 'planner-stretch' : 'planner-stretch closed'}
        >
          <h2>
            {stretch.name} <span className="planner-dates">{stretch.dates}</span>
          </h2>
          {stretch.weeks.length > 0 && (
            <ol className="planner-weeks">
              {stretch.weeks.map((week) => (
                <Week key={week.words} week={week} />
              ))}
            </ol>
          )}
          {stretch.notes.length > 0 && <p className="planner-holiday">{stretch.notes.join('; ')}</p>}
        </section>
      ))}
    </section>
  );
}

function Week({ week }: { readonly week: PlannerPaperWeek }) {
  return (
    <li className={week.marks.length > 0 ? 'planner-week marked' : 'planner-week'}>
      <h3>{week.words}</h3>
      {week.closed && <p className="planner-note">{week.closed}</p>}
      {week.meetings.map((meeting) => (
        <p key={`${meeting.who} ${meeting.when}`} className="planner-meeting">
          {meeting.when}: <strong>{meeting.who}</strong>
          {meeting.state && ` (${meeting.state})`}
        </p>
      ))}
      {week.marks.map((mark) => (
        <p key={mark} className="planner-mark">
          {mark}
        </p>
      ))}
      {week.notes.map((note) => (
        <p key={note} className="planner-note">
          {note}
        </p>
      ))}
    </li>
  );
}
