import type { ListPaper } from '../../domain/papers/list-paper';

/** More columns than these are set smaller. */
const manyColumns = 10;

/** A list on A4 landscape, with its head on every page. */
export function ListSheet({ model }: { readonly model: ListPaper }) {
  return (
    <section className="sheet landscape list">
      <h1>{model.title}</h1>
      <p className="head-subtitle">
        {[model.caption, `printed on ${model.printedOn}`].filter(Boolean).join(', ')}. Confidential.
      </p>
      <table className={model.columns.length > manyColumns ? 'tiny' : 'small'}>
        <thead>
          <tr>
            {model.columns.map((column, at) => (
              <th key={at} scope="col">
                {column}
              </th>
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
