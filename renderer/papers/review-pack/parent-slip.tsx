import type { ReviewPackData } from '../../../domain/reviews/pack-data';
import { Slip, SlipPart, Tick, WriteOn } from './slip';
import { SlipSign } from './slip-sign';

interface ParentSlipProps {
  readonly data: ReviewPackData;
  readonly inviteeId: string | null;
}

/** What a parent or carer answers to the invitation (domain.md 3.1, R1). */
export function ParentSlip({ data, inviteeId }: ParentSlipProps) {
  const child = data.pupil.calledName;
  const parent = data.invitees.find(({ id }) => id === inviteeId);
  return (
    <Slip data={data} about={child}>
      <SlipPart title="Will you come?">
        <Tick>Yes, I will come to the school.</Tick>
        <Tick>Yes, I will join online.</Tick>
        <Tick>No, I cannot come. I will send you my views.</Tick>
        <Tick withLine>I want to come, but at another time. These times are good for me:</Tick>
      </SlipPart>
      <SlipPart title="Who should be there?">
        <WriteOn label="I will bring:" />
        <WriteOn label="Please also invite:" />
      </SlipPart>
      <SlipPart title={`How should ${child} take part?`}>
        <Tick>Come to all of the meeting</Tick>
        <Tick>Come to part of it</Tick>
        <Tick>Stay in class, and send words or pictures</Tick>
      </SlipPart>
      <SlipPart title="What would help you to take part?">
        <Tick withLine>An interpreter. My language is:</Tick>
        <Tick>Papers in large print</Tick>
        <Tick>A room without steps</Tick>
        <Tick withLine>Something else:</Tick>
      </SlipPart>
      <SlipPart title="May we share the papers?">
        <Tick>Yes, you may share the papers about {child} with the people who are invited.</Tick>
        <Tick withLine>No, or not all of them. Please do not share:</Tick>
      </SlipPart>
      <SlipSign name={parent?.name ?? null} />
    </Slip>
  );
}
