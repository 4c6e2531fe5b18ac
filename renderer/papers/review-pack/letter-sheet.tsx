import { Letter } from './letter';
import type { SheetProps } from './sheet-props';

/** R14: a letter and nothing else. */
export function LetterSheet(props: SheetProps) {
  return (
    <section className="sheet" id={props.sheet.id}>
      <Letter {...props} />
    </section>
  );
}
