import { formatDate } from '../../../domain/common/date-words';
import type { ReviewPackData } from '../../../domain/reviews/pack-data';
import { Slip, SlipPart, Tick, WriteOn } from './slip';
import { SlipSign } from './slip-sign';

interface ProfessionalSlipProps {
  readonly data: ReviewPackData;
  readonly inviteeId: string | null;
}

/** What a professional answers to the invitation (domain.md 3.1, R2). */
export function ProfessionalSlip({ data, inviteeId }: ProfessionalSlipProps) {
  const { pupil } = data;
  const invitee = data.invitees.find(({ id }) => id === inviteeId);
  return (
    <Slip data={data} about={`${pupil.legalName}, born ${formatDate(pupil.dob)}`}>
      <SlipPart title="The meeting">
        <Tick>I will come.</Tick>
        <Tick>I will join online.</Tick>
        <Tick withLine>I will send a deputy (name and role):</Tick>
        <Tick>I cannot come; I will send a report only.</Tick>
      </SlipPart>
      <SlipPart title="Your advice">
        <Tick>The advice form or a report is enclosed.</Tick>
        <Tick withLine>It will be sent by (date):</Tick>
        <Tick withLine>I have nothing to add to my report dated:</Tick>
        <Tick withLine>I will not send advice, because:</Tick>
      </SlipPart>
      <SlipPart title="The papers">
        <WriteOn label="Send the papers and the report to (secure e-mail):" value={invitee?.email ?? null} />
      </SlipPart>
      <SlipSign name={invitee?.name ?? null} />
    </Slip>
  );
}
