import { replySlip } from '../../../domain/letters/reply-slip';
import { Letter } from './letter';
import { OutcomeList } from './outcome-list';
import type { SheetProps } from './sheet-props';
import { Slip } from './slip';

/** R1 and R2: an invitation with its slip to send back; for a professional also the outcomes that the advice is about. */
export function InvitationSheet(props: SheetProps) {
  const { data, sheet } = props;
  const slip = replySlip(sheet.paper, data, sheet.inviteeId);
  return (
    <section className="sheet" id={sheet.id}>
      <Letter {...props} />
      {sheet.paper === 'invite-professional' && <OutcomeList data={data} />}
      {slip && <Slip slip={slip} />}
    </section>
  );
}
