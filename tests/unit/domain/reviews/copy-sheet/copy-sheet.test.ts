import { describe, expect, it } from 'vitest';
import type { CopyField } from '../../../../../domain/reviews/copy-sheet/copy-field';
import { changedInOrder, usualCopyOrder } from '../../../../../domain/reviews/copy-sheet/copy-order';
import { copySheet, isTooLong, lengthInWords } from '../../../../../domain/reviews/copy-sheet/copy-sheet';
import type { ReviewPackData } from '../../../../../domain/reviews/pack-data';
import { emptyReview } from '../../../../fixtures/review-papers/empty-review';
import { mayaReview } from '../../../../fixtures/review-papers/maya-review';

const everything = usualCopyOrder.map((line) => ({ ...line, included: true }));

function textOf(fields: readonly CopyField[], key: string): string {
  const found = fields.find((field) => field.key === key);
  if (!found) throw new Error(`There is no field ${key}`);
  return found.text;
}

describe('the texts', () => {
  const data: ReviewPackData = { ...mayaReview(), copyOrder: everything };
  const fields = copySheet(data);
  const of = (key: string) => textOf(fields, key);

  it('give dates as web forms take them, also the one that is an answer', () => {
    expect(of('child-dob')).toMatch(/^\d\d\/\d\d\/\d{4}$/);
    expect(of('meeting-date')).toBe('21/01/2027');
    expect(of('next-review')).toMatch(/^\d\d\/\d\d\/\d{4}$/);
  });

  it('name who was invited, who came and who sent advice', () => {
    expect(of('invited').split('\n')).toHaveLength(data.invitees.length);
    for (const { name } of data.invitees) expect(of('invited')).toContain(name);
    for (const { name, attendance } of data.invitees) {
      const came = attendance === 'attended' || attendance === 'online' || attendance === 'part';
      expect(of('attended').includes(name), name).toBe(came);
      expect(of('not-there').includes(name), name).toBe(attendance !== null && !came);
    }
    for (const person of data.invitees.filter(
      ({ adviceReceivedOn, role }) => adviceReceivedOn && role !== 'parent',
    ))
      expect(of('advice')).toContain(person.name);
  });

  it('give a parent who lives with the child the child’s address, and another none but their own', () => {
    const [first, second] = data.contacts;
    if (!first || !second) throw new Error('There are no two contacts');
    const away = { address: null, postcode: null };
    const parents = textOf(
      copySheet({
        ...data,
        pupil: { ...data.pupil, address: '1 Quay', postcode: 'XK12 4AA' },
        contacts: [
          { ...first, ...away, livesWith: true },
          { ...second, ...away, livesWith: false },
        ],
      }),
      'parents',
    );
    expect(parents.split('\n\n').map((paragraph) => paragraph.includes('1 Quay, XK12 4AA'))).toEqual([
      true,
      false,
    ]);
  });

  it('say of each outcome what was agreed, why, and what comes next', () => {
    for (const item of data.outcomes) {
      const { id, text } = item.outcome;
      const agreed = data.record.outcomes[id]?.agreedProgressName ?? item.progressName ?? '';
      expect(of(`outcome-progress:${id}`).startsWith(agreed)).toBe(true);
      expect(of(`outcome-wording:${id}`)).toContain(text);
      expect(of(`outcome-next:${id}`)).toContain(`Next step: ${item.newStep ?? ''}`);
      expect(of('outcomes-all')).toContain(text);
    }
    expect(of('outcome-progress:E2')).toContain('At the meeting: Everyone agreed');
  });

  it('name both judgements where the meeting saw it otherwise than the school', () => {
    const [item] = data.outcomes;
    if (!item) throw new Error('There is no outcome');
    const record = data.record.outcomes[item.outcome.id];
    if (!record) throw new Error('There is no record');
    const changed = copySheet({
      ...data,
      record: {
        ...data.record,
        outcomes: {
          [item.outcome.id]: { ...record, agreedProgress: 'none', agreedProgressName: 'No progress' },
        },
      },
    });
    expect(textOf(changed, `outcome-progress:${item.outcome.id}`)).toContain(
      `No progress (in the school’s report: ${item.progressName ?? ''})`,
    );
  });

  it('keep words that differ verbatim', () => {
    for (const { who, words } of data.record.differences) {
      expect(of('differences')).toContain(who);
      expect(of('differences')).toContain(words);
    }
  });

  it('give the amendments section by section, in the order of the plan', () => {
    expect(of('amended-sections')).toBe('B, F');
    const keys = fields
      .filter(({ key }) => key.startsWith('amendments:'))
      .map(({ key, label }) => [key, label]);
    expect(keys).toEqual([
      ['amendments:B', 'Section B: proposed changes'],
      ['amendments:F', 'Section F: proposed changes'],
    ]);
    expect(of('amendments:B')).toContain('New wording\nProposed wording: Maya has begun');
    expect(of('amendments:F')).toContain('Current wording: Story-telling group');
    expect(of('amendments:F')).toContain('Disputed');
  });

  it('also give an amendment that names no section', () => {
    const amendments = data.record.amendments.map((amendment) => ({ ...amendment, section: null }));
    const sheet = copySheet({ ...data, record: { ...data.record, amendments } });
    expect(sheet.filter(({ key }) => key.startsWith('amendments:'))).toMatchObject([
      { key: 'amendments:', label: 'No section named: proposed changes' },
    ]);
    expect(textOf(sheet, 'amended-sections')).toBe('');
  });

  it('put the views themselves where nobody has summed them up', () => {
    const own = textOf(fields, 'views-child');
    const unsummed = copySheet({
      ...data,
      record: {
        ...data.record,
        laReport: data.record.laReport.map((group) => ({
          ...group,
          fields: group.fields.map((field) => ({ ...field, value: null })),
        })),
      },
    });
    const likes = data.record.childViews.flatMap(({ fields: list }) => list).find(({ value }) => value);
    expect(textOf(unsummed, 'views-child')).toContain(likes?.value);
    expect(textOf(unsummed, 'views-child')).not.toBe(own);
  });

  it('are ready to paste: no space at the end of a line, counted as they stand', () => {
    for (const { key, text, characters } of fields) {
      expect(text, key).toBe(text.trim());
      expect(text, key).not.toMatch(/[^\S\n]\n|\r|\n{3}/u);
      expect(characters, key).toBe(Array.from(text).length);
    }
  });
});

describe('a review of which nothing is known yet', () => {
  it('has every field, those without text empty and not the word “null”', () => {
    const fields = copySheet({ ...emptyReview(), copyOrder: everything });
    expect(textOf(fields, 'reasons')).toBe('');
    for (const { text } of fields) expect(text).not.toMatch(/null|undefined/);
  });
});

describe('the school’s order', () => {
  const data = mayaReview();

  it('leaves out, renames and limits', () => {
    let order = changedInOrder(data.copyOrder, 'reasons', { label: 'Rationale', limit: 10 });
    order = changedInOrder(order, 'child-upn', { included: false });
    const fields = copySheet({ ...data, copyOrder: order });
    const reasons = fields.find(({ key }) => key === 'reasons');
    expect(reasons).toMatchObject({ label: 'Rationale', limit: 10 });
    expect(reasons && isTooLong(reasons)).toBe(true);
    expect(fields.some(({ key }) => key === 'child-upn')).toBe(false);
  });

  it('takes neighbouring fields of outcomes outcome by outcome, and others where they stand', () => {
    const labels = copySheet(data).map(({ label }) => label);
    const at = labels.indexOf('Outcome E1: progress');
    expect(labels.slice(at, at + 4)).toEqual([
      'Outcome E1: progress',
      'Outcome E1: what comes next',
      'Outcome E2: progress',
      'Outcome E2: what comes next',
    ]);
    const apart = [
      ...data.copyOrder.filter(({ key }) => key !== 'outcome-next'),
      ...data.copyOrder.filter(({ key }) => key === 'outcome-next'),
    ];
    const moved = copySheet({ ...data, copyOrder: apart }).map(({ label }) => label);
    expect(moved.slice(moved.indexOf('Outcome E1: progress')).slice(0, 2)).toEqual([
      'Outcome E1: progress',
      'Outcome E2: progress',
    ]);
    expect(moved.at(-1)).toBe('Outcome E5: what comes next');
  });

  it('has a key of its own for every field on the sheet', () => {
    const keys = copySheet({ ...data, copyOrder: everything }).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the length in words', () => {
  const field = (characters: number, limit: number | null) =>
    lengthInWords({ key: 'k', label: 'l', text: '', characters, limit });
  it('says how much room is left or missing', () => {
    expect(field(412, 1000)).toBe('412 of 1,000 characters');
    expect(field(1120, 1000)).toBe('1,120 of 1,000 characters: 120 too many');
    expect(field(1000, 1000)).toBe('1,000 of 1,000 characters');
    expect(field(1, null)).toBe('1 character');
    expect(field(0, 1000)).toBe('Nothing to copy');
  });
});
