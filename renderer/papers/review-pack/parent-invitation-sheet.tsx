import { Letter } from './letter';
import { ParentSlip } from './parent-slip';
import type { SheetProps } from './sheet-props';

/** R1: the invitation to a parent or carer, with a slip to send back. */
export function ParentInvitationSheet(props: SheetProps) {
  const { data, sheet } = props;
  return (
    <section className="sheet" id={sheet.id}>
      <Letter {...props} />
      <ParentSlip data={data} inviteeId={sheet.inviteeId} />
    </section>
  );
}
