import { Letter } from './letter';
import { OutcomeList } from './outcome-list';
import { ProfessionalSlip } from './professional-slip';
import type { SheetProps } from './sheet-props';

/** R2: the invitation and request for advice to a professional, with the outcomes that the advice is about and a slip. */
export function ProfessionalInvitationSheet(props: SheetProps) {
  const { data, sheet } = props;
  return (
    <section className="sheet" id={sheet.id}>
      <Letter {...props} />
      <OutcomeList data={data} />
      <ProfessionalSlip data={data} inviteeId={sheet.inviteeId} />
    </section>
  );
}
