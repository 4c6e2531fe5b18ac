import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../../domain/common/text-diff';
import { entryOf, type KeptStep, stepLines } from '../../../../domain/history/entries';
import { excerpt } from '../../../../domain/history/excerpt';
import { foldEntries } from '../../../../domain/history/fold-entries';
import {
  afterRedo,
  afterUndo,
  emptyStack,
  forgotten,
  remembered,
} from '../../../../domain/history/undo-stack';
import { type NameOf, titleWords } from '../../../../domain/history/value-words';
import { foldVersions } from '../../../../domain/history/versions';

const names: NameOf = (table, id) => (table === 'staff' && id === 's1' ? 'Mrs Invented' : null);
const step = (table: KeptStep['table'], before: KeptStep['before'], after: KeptStep['after']): KeptStep => ({
  changeId: 'c',
  table,
  rowId: 'r',
  before,
  after,
});

describe('what a change did', () => {
  it('says money, minutes, yes and no, codes and people as one reads them', () => {
    const before = { staff_id: null, actual_pence: 1234, minutes_per_session: 30, sessions_per_week: 2 };
    const after = { staff_id: 's1', actual_pence: 1450, minutes_per_session: 90, sessions_per_week: 2.5 };
    const lines = stepLines(step('provision_staff', before, after), 'provision_staff', names);
    expect(lines.map(({ field, before: then, after: now }) => [field, then, now])).toEqual([
      ['Person', null, 'Mrs Invented'],
      ['Minutes a session', '30 minutes', '1 hour 30 minutes'],
      ['Sessions a week', '2', '2.5'],
      ['Actual rate an hour', '£12.34', '£14.50'],
    ]);
  });

  it('names an answer by its question, and says of a lost reference that it is gone', () => {
    const answered = step('support_plan_answers', null, {
      plan_id: 'p',
      field: 'pupilView',
      value: 'I like maths.',
    });
    expect(stepLines(answered, 'support_plans', names)).toMatchObject([
      {
        part: null,
        field: 'The child’s view',
        before: null,
        after: 'I like maths.',
        text: { column: 'value' },
      },
    ]);
    const lost = step('classes', { teacher_id: 's1' }, { teacher_id: 's2' });
    expect(stepLines(lost, 'classes', names)[0]).toMatchObject({
      before: 'Mrs Invented',
      after: 'a member of staff that is no longer there',
    });
  });

  it('tells the way into the bin and out of it, and keeps passwords to itself', () => {
    const gone = step('documents', { deleted_at: null }, { deleted_at: '2027-01-01T10:00:00.000Z' });
    expect(stepLines(gone, 'documents', names)).toMatchObject([{ kind: 'binned', field: null }]);
    const secret = step('documents', { pdf_password: null }, { pdf_password: 'open sesame' });
    expect(JSON.stringify(stepLines(secret, 'documents', names))).not.toContain('sesame');
  });

  it('tells a very large change in part, and says how much is left out', () => {
    const steps = Array.from({ length: 60 }, () => step('pupils', { gp: 'One' }, { gp: 'Other' }));
    const entry = entryOf({ id: 'c', at: '', by: '', what: 'moved' }, steps, 'pupils', names);
    expect([entry.what, entry.lines.length, entry.more]).toEqual(['Moved', 40, 20]);
  });

  it('names a pupil as one name, and a row by its own words', () => {
    expect(titleWords('pupils', { legal_forename: 'Maya', legal_surname: 'Chen' }, names)).toBe(
      'Pupil: Maya Chen',
    );
    expect(titleWords('parent_meetings', { held_on: '2027-01-21' }, names)).toBe(
      'Meeting with parents: 21 January 2027',
    );
  });
});

describe('what was typed in one sitting', () => {
  const edit = (id: string, at: string, before: string | null, after: string) =>
    entryOf(
      { id, at, by: 'A', what: 'Changed' },
      [step('pupils', { summary: before }, { summary: after })],
      'pupils',
      names,
    );
  it('is told once, and a pause or another person ends it', () => {
    const folded = foldEntries([
      edit('4', '2027-01-01T12:00:00.000Z', 'abc', 'abcd'),
      edit('3', '2027-01-01T10:02:00.000Z', 'ab', 'abc'),
      edit('2', '2027-01-01T10:01:00.000Z', 'a', 'ab'),
      edit('1', '2027-01-01T10:00:00.000Z', null, 'a'),
    ]);
    expect(folded.map(({ id, times, lines }) => [id, times, lines[0]?.before, lines[0]?.after])).toEqual([
      ['4', 1, 'abc', 'abcd'],
      ['3', 3, null, 'abc'],
    ]);
  });
  it('is one version, with the text at its end', () => {
    const version = (id: string, minute: string, text: string, by = 'A') => ({
      id,
      by,
      what: 'Changed',
      text,
      at: `2027-01-01T10:${minute}:00.000Z`,
    });
    expect(
      foldVersions([
        version('4', '40', 'abcd'),
        version('3', '02', 'abc', 'B'),
        version('2', '01', 'ab'),
        version('1', '00', 'a'),
      ]).map(({ id }) => id),
    ).toEqual(['4', '3', '2']);
  });
});

describe('an excerpt of the changes of a text', () => {
  it('keeps every changed word, and is no longer than the text', () => {
    const words = fc
      .array(fc.constantFrom('one', 'two', 'three', 'four', 'and', 'then'), { maxLength: 120 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = diffWords(before, after);
        const cut = excerpt(pieces);
        const changed = (list: typeof pieces) => list.filter(({ kind }) => kind !== 'same');
        expect(changed(cut)).toEqual(changed(pieces));
        for (const [index, piece] of cut.entries())
          expect(piece.text.length).toBeLessThanOrEqual(pieces[index]?.text.length ?? 0);
      }),
    );
  });
});

describe('the list of what can be undone and done again', () => {
  it('keeps the order of Ctrl+Z and Ctrl+Y, and a new change ends what can be done again', () => {
    const two = remembered(remembered(emptyStack, 'a'), 'b');
    const undone = afterUndo(two, 'b', 'undo b');
    expect(undone).toEqual({ done: ['a'], undone: ['undo b'] });
    expect(afterRedo(undone, 'undo b', 'b again')).toEqual({ done: ['a', 'b again'], undone: [] });
    expect(remembered(undone, 'c')).toEqual({ done: ['a', 'c'], undone: [] });
    expect(forgotten(undone, 'a')).toEqual({ done: [], undone: ['undo b'] });
  });
});
