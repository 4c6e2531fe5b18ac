import { describe, expect, it } from 'vitest';
import { accessLines, type DueRequest, transferLines } from '../../../../domain/tasks/due-rights';

const pupil = {
  id: 'maya',
  name: 'Maya O’Brien-Tate',
  calledName: 'Maya',
  schoolId: 'school',
  schoolName: 'Harbour Street',
};
const request: DueRequest = {
  id: 'request',
  pupil,
  receivedOn: '2026-11-02',
  askedBy: 'Ms Bríd O’Brien',
  identityAskedOn: null,
  identityCheckedOn: null,
  clarificationAskedOn: null,
  clarifiedOn: null,
  extendedBecause: null,
  extensionToldOn: null,
};
const today = '2026-11-23';

describe('a request on Home', () => {
  it('is due a month after it came, with its reasons', () => {
    const [line] = accessLines([request], today);
    expect(line).toMatchObject({
      dueOn: '2026-12-02',
      action: { target: { kind: 'access', id: 'request' } },
    });
    expect(line?.why).toMatch(/^Ms Bríd O’Brien asked for a copy of the record on 2 November 2026\. /);
  });
  it('that takes longer has to be told of first', () => {
    const extended = { ...request, extendedBecause: 'Many years' };
    expect(accessLines([extended], today).map(({ dueOn }) => dueOn)).toEqual(['2026-12-02', '2027-02-02']);
    expect(accessLines([{ ...extended, extensionToldOn: today }], today)).toHaveLength(1);
  });
  it('that waits for an answer is not due', () => {
    expect(accessLines([{ ...request, clarificationAskedOn: '2026-11-03' }], today)).toEqual([]);
  });
});

describe('a file for the next school on Home', () => {
  const deadline = { dueOn: '2026-12-11', reason: 'Within 15 school days.' };
  const leaver = { pupil, nextSchool: 'Tidemouth Academy', deadline, sentOn: null, receiptDueOn: null };
  it('is to be handed over', () => {
    expect(transferLines([leaver], today)).toMatchObject([
      { what: 'Hand the SEN file to Tidemouth Academy', dueOn: '2026-12-11' },
    ]);
  });
  it('is no longer spoken of when it is long past', () => {
    expect(transferLines([{ ...leaver, deadline: { ...deadline, dueOn: '2026-03-01' } }], today)).toEqual([]);
  });
  it('that was sent and not signed for is asked after', () => {
    const sent = { ...leaver, deadline: null, sentOn: '2026-11-09', receiptDueOn: '2026-11-23' };
    expect(transferLines([sent], today)).toMatchObject([
      { what: 'Ask Tidemouth Academy for the receipt of the SEN file' },
    ]);
  });
});
