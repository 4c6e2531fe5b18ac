import { PaperHead } from '../parts/paper-head';
import { AmendmentTable } from './amendment-table';
import { BlankAmendment } from './blank-amendment';
import type { SheetProps } from './sheet-props';

/** Amendments that a blank form has room for. */
const blankAmendments = 3;

/** R13: what the meeting would change in the plan, the current wording beside the proposed one. */
export function AmendmentsSheet({ data, logo, sheet }: SheetProps) {
  const { amendments } = data.record;
  return (
    <section className="sheet" id={sheet.id}>
      <PaperHead
        data={data}
        logo={logo}
        title="Proposed amendments"
        subtitle={`To the education, health and care plan, after the ${data.review.typeName.toLowerCase()}`}
      />
      {sheet.isBlank ? (
        Array.from({ length: blankAmendments }, (_, index) => <BlankAmendment key={index} />)
      ) : (
        <>
          {amendments.length === 0 ? (
            <p>No amendments are proposed.</p>
          ) : (
            <p className="small">
              Words to be taken out are <del>struck through</del>; new words are{' '}
              <ins>bold and underlined</ins>.
            </p>
          )}
          {amendments.map((amendment) => (
            <AmendmentTable key={amendment.id} amendment={amendment} />
          ))}
        </>
      )}
    </section>
  );
}
