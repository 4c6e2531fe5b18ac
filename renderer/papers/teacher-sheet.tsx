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
              {table.heads.map((head) => (
                <col key={head} />
              ))}
              {table.boxes.map(({ id, share }) => (
                <col key={id} style={{ width: `${share * 1.6}mm` }} />
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
                <tr key={key}>
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
