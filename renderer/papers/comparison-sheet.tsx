import type { DiffPiece } from '../../domain/common/text-diff';
import type { FieldChange } from '../../domain/ehc-plans/compare/compare-items';
import type { ComparedSection, ComparisonPaper } from '../../domain/papers/comparison-paper';

/** Two versions of a plan: what was taken out struck through, what was put in bold and underlined. Nothing hangs on colour. */
export function ComparisonSheet({ model }: { readonly model: ComparisonPaper }) {
  return (
    <section className="sheet comparison">
      <p className="head-school-name">{model.schoolName}</p>
      <h1>What changed in the EHC plan of {model.who}</h1>
      <p className="head-subtitle">{model.versions}</p>
      <p className="head-prepared">Printed on {model.printedOn}. Confidential.</p>
      <p className="note">
        {model.summary} What was taken out is <del>struck through</del>, what was put in is{' '}
        <ins>underlined</ins>.
      </p>
      {model.facts.length > 0 && (
        <section>
          <h2>The plan itself</h2>
          <Fields fields={model.facts} />
        </section>
      )}
      {model.sections.map((section) => (
        <Section key={section.title} section={section} />
      ))}
    </section>
  );
}

function Section({ section: { title, remark, items, texts } }: { readonly section: ComparedSection }) {
  return (
    <section>
      <h2>{title}</h2>
      {remark !== null && <p className="lead-in">{remark}</p>}
      {items.map((item) => (
        <section key={item.title}>
          <h3>{item.title}</h3>
          <Fields fields={item.fields} />
        </section>
      ))}
      {texts.length > 0 && <Fields fields={texts} />}
    </section>
  );
}

/** Longer words may run over to the next page; below this they stay in one piece. */
const longText = 600;

function Fields({ fields }: { readonly fields: readonly FieldChange[] }) {
  return (
    <dl>
      {fields.map(({ label, pieces }) => (
        <div key={label} className={lengthOf(pieces) > longText ? 'field long' : 'field'}>
          <dt>
            <p>{label}</p>
          </dt>
          <dd>
            <p className="typed">
              {pieces.map((piece, at) => (
                // A text never changes its pieces: their places are their names.
                <Piece key={at} piece={piece} />
              ))}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Piece({ piece: { kind, text } }: { readonly piece: DiffPiece }) {
  if (kind === 'same') return text;
  return kind === 'added' ? <ins>{text}</ins> : <del>{text}</del>;
}

function lengthOf(pieces: readonly DiffPiece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}
