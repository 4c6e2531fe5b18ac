import type { ListPaper } from '../../domain/papers/list-paper';

/** A list on A4 landscape, with its head on every page. */
export function ListSheet({ model }: { readonly model: ListPaper }) {
  return (
    <section className="sheet landscape">
      <h1>{model.title}</h1>
      <p className="head-subtitle" style={{ marginBottom: '4mm' }}>
        {model.caption}, printed on {model.printedOn}. Confidential.
      </p>
      <table className="small">
        <thead>
          <tr>
            {model.columns.map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
