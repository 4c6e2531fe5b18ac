import type { DuePaper } from '../../domain/papers/due-paper';

/** What is due, by group, with a box to tick. */
export function DueSheet({ model }: { readonly model: DuePaper }) {
  return (
    <section className="sheet due">
      <h1>What is due</h1>
      <p className="head-subtitle">{model.caption}</p>
      <p className="head-prepared">Printed on {model.printedOn}. Confidential.</p>
      {model.groups.map((group) => (
        <section key={group.title}>
          <h2>{group.title}</h2>
          {group.lines.length === 0 ? <p>{group.nothing}</p> : <Lines lines={group.lines} />}
        </section>
      ))}
    </section>
  );
}

function Lines({ lines }: { readonly lines: DuePaper['groups'][number]['lines'] }) {
  return (
    <ul className="due-lines">
      {lines.map((line, index) => (
        <li key={index}>
          <span className="box" aria-hidden="true" />
          <div>
            <p className="due-what">
              {line.who}: {line.what}
            </p>
            <p>{line.when}</p>
            <p className="due-why">{line.why}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
