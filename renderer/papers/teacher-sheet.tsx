import type { TeacherSheetPaper } from '../../domain/papers/teacher-sheet-paper';

/** A sheet for a class teacher to fill in by hand, on A4 landscape. */
export function TeacherSheet({ model }: { readonly model: TeacherSheetPaper }) {
  return (
    <section className="sheet teacher-sheet">
      <h1>{model.title}</h1>
      <p className="head-subtitle">
        {model.caption}. Printed on {model.printedOn}. Confidential.
      </p>
      {model.ratings !== null && <p className="teacher-ratings">{model.ratings}</p>}
      {model.tables.map((table) => (
        <section key={table.title}>
          <h2>{table.title}</h2>
          <p className="teacher-hint">{table.hint}</p>
          <table>
            <colgroup>
              {table.heads.map((head, index) => (
                <col key={head} style={widthOf(table, table.headShares[index] ?? 0)} />
              ))}
              {table.boxes.map(({ id, share }) => (
                <col key={id} style={widthOf(table, share)} />
              ))}
            </colgroup>
            <thead>
              <tr>
                {table.heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
                {table.boxes.map(({ id, head }) => (
                  <th key={id} scope="col" className="teacher-box">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(({ key, texts }) => (
                <tr key={key} className={`teacher-${table.kind}`}>
                  {texts.map((text, index) => (
                    <td key={table.heads[index]}>{text}</td>
                  ))}
                  {table.boxes.map(({ id }) => (
                    <td key={id} className="teacher-box" />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </section>
  );
}

/** A column has its share of the page. */
function widthOf({ headShares, boxes }: TeacherSheetPaper['tables'][number], share: number) {
  const sum = [...headShares, ...boxes.map((box) => box.share)].reduce((total, one) => total + one, 0);
  return { width: `${(100 * share) / sum}%` };
}
