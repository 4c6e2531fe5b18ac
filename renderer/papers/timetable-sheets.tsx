import type { TimetableCell, TimetablePage, TimetablePaper } from '../../domain/papers/timetable-paper';

/** Weekly timetables on A4 landscape, a page each; a long one runs on with its head repeated. */
export function TimetableSheets({ model }: { readonly model: TimetablePaper }) {
  return model.pages.map((page) => <Page key={page.title} page={page} />);
}

function Page({ page }: { readonly page: TimetablePage }) {
  return (
    <section className="sheet timetable">
      <h1>{page.title}</h1>
      <p className="head-subtitle">{page.caption} Confidential.</p>
      <table>
        <thead>
          <tr>
            {/* The head is repeated where a week runs on: a second side that strays still says whose it is. */}
            <th scope="col" className="timetable-time">
              {page.title}
            </th>
            {page.days.map((day) => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row) => (
            <tr key={row.times}>
              <th scope="row">
                {row.name}
                <span className="timetable-times">{row.times}</span>
              </th>
              {row.cells.map((cell, at) => (
                <td key={page.days[at]}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {page.groups.length > 0 && (
        <dl className="timetable-groups">
          {page.groups.map(({ name, who }) => (
            <div key={name}>
              <dt>{name}:</dt> <dd>{who}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function Cell({ cell }: { readonly cell: TimetableCell }) {
  return (
    <>
      {cell.subject && <p className="timetable-subject">{cell.subject}</p>}
      {cell.entries.map((entry) => (
        <p key={`${entry.when} ${entry.what}`} className={entry.goesOn ? 'timetable-on' : undefined}>
          {entry.goesOn ? (
            <>
              {entry.what}, {entry.when}
            </>
          ) : (
            <>
              {entry.when} <strong>{entry.what}</strong>
              {entry.more && <span className="timetable-more">{entry.more}</span>}
            </>
          )}
        </p>
      ))}
    </>
  );
}
