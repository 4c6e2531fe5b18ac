import type { CopyField } from '../../../domain/reviews/copy-sheet/copy-field';
import { copySheet, lengthInWords } from '../../../domain/reviews/copy-sheet/copy-sheet';
import { PaperHead } from '../parts/paper-head';
import type { SheetProps } from './sheet-props';

/** Below so many characters a field stays on one page. */
const shortText = 1200;

/** R17: the texts for the authority's online form, in the form's order, each with its length and a box to tick once it is pasted. */
export function CopySheet({ data, logo, sheet }: SheetProps) {
  return (
    <section className="sheet" id={sheet.id}>
      <PaperHead
        data={data}
        logo={logo}
        title="Copy sheet for the local authority’s form"
        subtitle={`${data.review.typeName}: the fields in the order of the form`}
      />
      <table className="fixed">
        <thead>
          <tr>
            <th scope="col" style={{ width: '12mm' }}>
              Done
            </th>
            <th scope="col">Field, its length and its text</th>
          </tr>
        </thead>
        <tbody>
          {copySheet(data).map((field) => (
            <FieldRow key={field.key} field={field} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FieldRow({ field }: { readonly field: CopyField }) {
  return (
    <tr className={field.characters > shortText ? 'may-split' : undefined}>
      <td>
        <span className="box" />
      </td>
      <td>
        <p className="copy-head">
          <strong>{field.label}</strong> <span className="whole quiet">{lengthInWords(field)}</span>
        </p>
        {field.text !== '' &&
          field.text.split('\n\n').map((part, index) => (
            <p key={index} className="typed copy-part">
              {part}
            </p>
          ))}
      </td>
    </tr>
  );
}
