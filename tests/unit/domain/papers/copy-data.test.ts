import { describe, expect, it } from 'vitest';
import { setForReader } from '../../../../domain/papers/pack-choice';
import { packContents } from '../../../../domain/papers/pack-contents';
import type { PackDocument, ReviewPackData } from '../../../../domain/reviews/pack-data';
import { mayaReview } from '../../../fixtures/review-papers/maya-review';
import { choiceFor, inviteeOf, withFormsWritten, wordsOf, write } from './support';

const report = (number: number, sharedWithParent: boolean): PackDocument => ({
  number,
  documentId: `document-${number}`,
  title: `Report titled secret${number}`,
  author: null,
  agency: null,
  reportDate: null,
  receivedOn: null,
  fileName: 'report.pdf',
  kind: 'pdf',
  bytes: 1,
  pages: 1,
  sha256: String(number).repeat(64),
  inSectionK: false,
  sharedWithParent,
  circulatedTo: null,
});

const data: ReviewPackData = {
  ...withFormsWritten(mayaReview()),
  documents: [report(1, true), report(2, false), report(3, true)],
};
const parent = inviteeOf(data, 'parent');
const copyFor = (person: string | null, choice = choiceFor(person)) =>
  packContents('meeting', data, choice, write).data;

describe('a parent’s copy', () => {
  it('leaves out what is not shared with parents, and numbers the others without a gap', () => {
    const copy = copyFor(parent);
    expect(copy.documents.map(({ documentId, number }) => [documentId, number])).toEqual([
      ['document-1', 1],
      ['document-3', 2],
    ]);
    expect(JSON.stringify(copy)).not.toContain('secret2');
    expect(copyFor(inviteeOf(data, 'health')).documents).toHaveLength(3);
    expect(copyFor(null).documents).toHaveLength(3);
  });

  it('has it all the same when the user says so', () => {
    const choice = setForReader(choiceFor(parent), 'document-2', true);
    expect(copyFor(parent, choice).documents).toHaveLength(3);
  });

  it('tells nothing of advice or the child’s views that were left out', () => {
    const health = inviteeOf(data, 'health');
    expect(JSON.stringify(copyFor(parent))).toContain(wordsOf(health));
    const without = setForReader(choiceFor(parent), `paper-advice-${health}`, false);
    expect(JSON.stringify(copyFor(parent, without))).not.toContain(wordsOf(health));
    const quiet = copyFor(parent, setForReader(choiceFor(parent), 'paper-child-views', false));
    expect(quiet.record.childViews.flatMap(({ fields }) => fields).every(({ value }) => value === null)).toBe(
      true,
    );
  });

  it('has no address, number or e-mail address of anyone else', () => {
    const [own, other] = data.contacts;
    if (!own || !other) throw new Error('The review needs two contacts');
    const apart: ReviewPackData = {
      ...data,
      contacts: [
        { ...own, address: '1 Own Lane', livesWith: false },
        {
          ...other,
          address: '2 Safe House',
          mobile: '07700 900222',
          email: 'safe@example.org',
          livesWith: true,
        },
      ],
      pupil: { ...data.pupil, address: '2 Safe House' },
      invitees: data.invitees.map((person) =>
        person.id === parent ? { ...person, contactId: own.contactId } : person,
      ),
    };
    const copy = JSON.stringify(packContents('meeting', apart, choiceFor(parent), write).data);
    expect(copy).toContain('1 Own Lane');
    for (const private_ of ['2 Safe House', '07700 900222', 'safe@example.org']) {
      expect(copy).not.toContain(private_);
    }
    expect(JSON.stringify(packContents('meeting', apart, choiceFor(null), write).data)).toContain(
      '2 Safe House',
    );
  });
});
