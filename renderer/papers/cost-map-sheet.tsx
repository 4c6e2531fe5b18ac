import type { CostMapPaper } from '../../domain/papers/cost-map-paper';

/** The whole-school costed map. The head of the table is repeated on every page, and no row is broken. */
export function CostMapSheet({ model }: { readonly model: CostMapPaper }) {
  const { head, rows, foot } = model;
  const align = (index: number) => (head[index]?.isNumber ? 'number' : undefined);
  return (
    <section className="sheet cost-map">
      <h1>{model.title}</h1>
      <p className="head-subtitle">
        {model.caption} Printed on {model.printedOn}. Confidential.
      </p>
      <table className="cost-map-table">
        <thead>
          <tr>
            {head.map(({ name }, index) => (
              <th key={name} scope="col" className={align(index)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <Line key={cells.join('|')} cells={cells} align={align} />
          ))}
          <Line cells={foot} align={align} isTotal />
        </tbody>
      </table>
      <div className="cost-map-totals">
        {model.tables.map((table) => (
          <Totals key={table.title} table={table} />
        ))}
      </div>
      {model.notes.map((note) => (
        <p key={note} className="cost-map-note">
          {note}
        </p>
      ))}
    </section>
  );
}

interface LineProps {
  readonly cells: readonly string[];
  readonly align: (index: number) => string | undefined;
  readonly isTotal?: boolean;
}

function Line({ cells, align, isTotal = false }: LineProps) {
  const [name = '', ...others] = cells;
  return (
    <tr className={isTotal ? 'total' : undefined}>
      <th scope="row">{name}</th>
      {others.map((cell, index) => (
        <td key={index} className={align(index + 1)}>
          {cell}
        </td>
      ))}
    </tr>
  );
}

function Totals({ table }: { readonly table: CostMapPaper['tables'][number] }) {
  const align = (index: number) => (index === 0 ? undefined : 'number');
  return (
    <section>
      <h2>{table.title}</h2>
      <table className="cost-map-table">
        <thead>
          <tr>
            {table.head.map((name, index) => (
              <th key={name} scope="col" className={align(index)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells) => (
            <Line key={cells.join('|')} cells={cells} align={align} />
          ))}
          <Line cells={table.foot} align={align} isTotal />
        </tbody>
      </table>
    </section>
  );
}
