import { describe, expect, it } from 'vitest';
import type { ChangeItem } from '../../../../domain/imports/api';
import { decidedCounts, takenAmong, toConfirmCount } from '../../../../domain/imports/decisions';
import { doneSentence, previewSentence } from '../../../../domain/imports/preview-words';

function change(id: string, more: Partial<ChangeItem> = {}): ChangeItem {
  return {
    id,
    label: id,
    old: '',
    new: '',
    suggestion: 'take',
    keepReason: null,
    editedByHand: false,
    hint: null,
    blocked: false,
    onlyWith: null,
    ...more,
  };
}

describe('which changes are made', () => {
  const changes = [
    change('status'),
    change('needs', { onlyWith: 'status' }),
    change('kept', { suggestion: 'keep' }),
    change('blocked', { blocked: true }),
  ];
  const taken = (decisions: Parameters<typeof takenAmong>[1]) =>
    changes.filter(takenAmong(changes, decisions)).map((item) => item.id);

  it('goes by the suggestions', () => {
    expect(taken({})).toEqual(['status', 'needs']);
  });

  it('never takes what is blocked, nor needs without their status', () => {
    expect(taken({ blocked: 'take', status: 'keep', kept: 'take' })).toEqual(['kept']);
  });
});

describe('counts', () => {
  const preview = {
    added: [
      { id: 'add:1', row: 1, name: 'A', detail: '', suggestion: 'take', hint: null, hasProblem: false },
      { id: 'add:2', row: 2, name: 'B', detail: '', suggestion: 'keep', hint: null, hasProblem: true },
    ],
    changed: [{ pupilId: 'p', row: 3, name: 'C', detail: '', changes: [change('x')] }],
    left: [{ id: 'leave:q', pupilId: 'q', name: 'D', detail: '', hint: null, suggestion: 'take' }],
    unsure: [],
  } as const;

  it('tell what waits for a word, until it is said', () => {
    expect(toConfirmCount(preview, {})).toBe(1);
    expect(toConfirmCount(preview, { 'add:2': 'take' })).toBe(0);
    expect(toConfirmCount(preview, { 'add:2': 'keep', 'add:1': 'keep' })).toBe(0);
    const changed = (...changes: readonly ChangeItem[]) =>
      toConfirmCount(
        { added: [], left: [], changed: [{ pupilId: 'p', row: 3, name: 'C', detail: '', changes }] },
        {},
      );
    expect(changed(change('x', { suggestion: 'keep' }))).toBe(1);
    // What is taken of this pupil is counted as changed already, and what cannot be taken waits for nobody.
    expect(changed(change('x', { suggestion: 'keep' }), change('y'))).toBe(0);
    expect(changed(change('x', { suggestion: 'keep', blocked: true }))).toBe(0);
  });

  it('follow the decisions', () => {
    expect(decidedCounts(preview, {})).toEqual({ added: 1, changed: 1, left: 1 });
    expect(decidedCounts(preview, { 'add:2': 'without-upn', x: 'keep', 'leave:q': 'keep' })).toEqual({
      added: 2,
      changed: 0,
      left: 0,
    });
  });
});

describe('sentences', () => {
  it('say what would be done and what was', () => {
    expect(previewSentence({ added: 212, changed: 0, left: 0, unsure: 0, toConfirm: 0, rejected: 0 })).toBe(
      '212 pupils to add, none changed, none left.',
    );
    expect(previewSentence({ added: 1, changed: 2, left: 3, unsure: 1, toConfirm: 1, rejected: 1 })).toBe(
      '1 pupil to add, 2 changed, 3 left the school, 1 to confirm, 1 unsure, 1 row that cannot be imported.',
    );
    expect(doneSentence({ added: 2, changed: 7, left: 3 })).toBe(
      '2 pupils added, 7 pupils changed and 3 pupils archived as left.',
    );
  });
});
