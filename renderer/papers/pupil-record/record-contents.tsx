import type { RecordPaper } from '../../../domain/papers/pupil-record-paper';
import { Pair } from '../parts/pair';

/** First page: whose record, what it holds and what not, and what lies where. */
export function RecordContents({ model }: { readonly model: RecordPaper }) {
  const { school, logo, title, subtitle, facts, about, contents, appendices } = model;
  const unprintable = appendices.filter(({ placeholder }) => placeholder !== null);
  return (
    <section className="sheet" id="contents">
      <header className="head">
        <div className="head-school">
          <div>
            <p className="head-school-name">{school.name}</p>
            {school.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <div className="head-right">
            {logo && <img className="head-logo" src={logo} alt="" />}
            <p>
              Confidential: contains
              <br />
              special category data
            </p>
          </div>
        </div>
        <h1>{title}</h1>
        <p className="head-subtitle">{subtitle}</p>
        <dl className="pupil-line">
          {facts.map(({ label, value }) => (
            <Pair key={label} label={label} value={value} />
          ))}
        </dl>
      </header>
      {about.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h2>Contents</h2>
      <ul className="contents tight">
        {contents.map(({ id, label, title: name, detail, page }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <span>{label}</span>
              <span>
                {name}
                {detail && <span className="quiet">, {detail}</span>}
              </span>
              <span className="page">{page ?? '…'}</span>
            </a>
          </li>
        ))}
      </ul>
      {unprintable.length > 0 && (
        <div className="note" style={{ marginTop: '6mm' }}>
          <p>
            <strong>Not printed here:</strong>{' '}
            {unprintable.map(({ number, title: name }) => `appendix ${number}, ${name}`).join('; ')}. The page
            in its place says why.
          </p>
        </div>
      )}
    </section>
  );
}
