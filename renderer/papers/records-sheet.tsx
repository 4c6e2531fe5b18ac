import type { RecordsPaper } from '../../domain/papers/records-paper';

/** Records to review, each with a place to decide, and lines to sign for the head teacher and the data protection officer. */
export function RecordsSheet({ model }: { readonly model: RecordsPaper }) {
  return (
    <section className="sheet due">
      <h1>Records to review</h1>
      <p className="head-subtitle">{model.schoolName}</p>
      <p className="head-prepared">Printed on {model.printedOn}. Confidential.</p>
      {model.groups.length === 0 && (
        <p className="records-nothing">
          Nothing has passed its date, and nothing does within this school year.
        </p>
      )}
      {model.groups.map(({ title, canDecide, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          <table className="small records-table">
            <thead>
              <tr>
                {['Record', 'Why it is on this list', ...(canDecide ? ['Keep until', 'Dispose of'] : [])].map(
                  (head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {lines.map((line, at) => (
                <tr key={at}>
                  <td>
                    <strong>{line.title}</strong>
                    <br />
                    {line.recordClass}
                  </td>
                  <td>{line.why}</td>
                  {canDecide && (
                    <>
                      <td />
                      <td>
                        <span className="box" aria-hidden="true" />
                      </td>
                    </>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <dl className="meeting-sign">
        {['Head teacher', 'Data protection officer', 'Date'].map((label) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd />
          </div>
        ))}
      </dl>
    </section>
  );
}
