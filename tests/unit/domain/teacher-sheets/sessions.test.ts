import { describe, expect, it } from 'vitest';
import type { NotedSession } from '../../../../domain/sessions/model';
import type { HereNow } from '../../../../domain/teacher-sheets/items';
import { periodSpan } from '../../../../domain/teacher-sheets/period';
import { here, look, workbook } from './sample';

const of = (boxes: Readonly<Record<string, string>>, now: HereNow = here) => {
  const [item] = look(workbook({ s1: boxes }), now).items;
  if (!item) throw new Error('No item');
  return item;
};
/** The first session as somebody noted it in the register. */
function noted(more: Partial<NotedSession>): HereNow {
  const session: NotedSession = {
    ...{ id: 'n', provisionId: 'run', staffLineId: 'line', heldOn: '2026-11-09', number: 1 },
    ...{ state: 'held', minutes: 20, reason: null, coverStaffId: null, note: null, marks: [], ...more },
  };
  const now = { runId: 'run', minutes: 20, noted: session, pupilIds: ['p1', 'p2', 'p4'] };
  return { ...here, sessions: new Map([...here.sessions, ['line 2026-11-09 1', now]]) };
}
const absent = (pupilId: string) => ({ pupilId, mark: 'absent', minutes: null }) as const;

describe('a session on a filled sheet', () => {
  it('becomes an entry of the register', () => {
    expect(of({ took: 'Yes', away: 'Wren' })).toMatchObject({
      state: 'new',
      isSuggested: true,
      who: null,
      observedOn: '2026-11-09',
      sessions: [
        {
          place: { staffLineId: 'line', heldOn: '2026-11-09', number: 1 },
          kept: { state: 'held', minutes: 20, reason: null, note: null, marks: [absent('p2')] },
          pupilIds: ['p1', 'p2'],
        },
      ],
    });
    expect(of({ took: '15 min', why: 'Trip or event' }).sessions[0]?.kept).toMatchObject({
      ...{ state: 'shortened', minutes: 15, reason: 'trip' },
    });
    expect(of({ took: 'No', why: 'Staff absent: course' }).sessions[0]?.kept).toMatchObject({
      ...{ state: 'not-held', minutes: null, reason: 'staff-absent', note: 'course', marks: [] },
    });
  });

  it('says what it concludes, and leaves it to the user', () => {
    expect(of({ away: 'Wren' })).toMatchObject({ state: 'new', isSuggested: false });
    expect(of({ why: 'Trip or event' })).toMatchObject({
      ...{ state: 'new', isSuggested: false, says: 'Not held: Trip or event' },
    });
    expect(of({ took: 'No' }).remarks).toEqual(['No reason is written: kept as “Another reason”.']);
    expect(of({ took: 'Yes', away: 'Wren (dentist)' })).toMatchObject({
      ...{ isSuggested: false, says: 'Held, 20 minutes; missed by Wren Quillstone; Wren (dentist)' },
    });
    expect(of({ why: 'lovely' })).toMatchObject({ state: 'unclear', sessions: [] });
  });

  it('is told apart from what the register says, with both values, and replaces only what it speaks of', () => {
    const conflict = of(
      { took: 'Yes', away: 'Wren' },
      noted({ state: 'not-held', minutes: null, reason: 'trip' }),
    );
    expect(conflict).toMatchObject({
      state: 'conflict',
      isSuggested: false,
      says: 'Held, 20 minutes; missed by Wren Quillstone',
      besides: ['Not held: Trip or event'],
    });
    const note = of(
      { took: 'Yes', why: 'went well' },
      noted({ note: 'In the library', marks: [absent('p2')] }),
    );
    expect(note.sessions[0]?.kept).toMatchObject({ note: 'In the library; went well', marks: [] });
    expect(note.besides).toEqual(['Held, 20 minutes; missed by Wren Quillstone; In the library']);
  });

  it('is here already where the register says the same, whatever it says of another class', () => {
    expect(of({ took: 'Yes', away: 'Wren' }, noted({ marks: [absent('p2'), absent('p4')] })).state).toBe(
      'here',
    );
    // Planned minutes were changed after it was noted.
    expect(of({ took: 'Yes' }, noted({ minutes: 30 })).state).toBe('here');
    expect(of({ took: 'Yes' }, noted({ marks: [absent('p1')] })).state).toBe('conflict');
  });

  it('is not placed where the register has no such session any more', () => {
    expect(of({ took: 'Yes' }, { ...here, sessions: new Map() })).toMatchObject({
      ...{ state: 'unplaced', says: 'Yes', sessions: [] },
    });
  });

  it('cannot be held before its day, or be missed by a child who was not in it', () => {
    const before = { ...here, today: '2026-11-08' };
    expect(of({ took: 'Yes' }, before).state).toBe('unclear');
    expect(of({ took: 'No', why: 'Trip or event' }, before).state).toBe('new');
    const left = new Map([
      ['line 2026-11-09 1', { runId: 'run', minutes: 20, noted: null, pupilIds: ['p1'] }],
    ]);
    expect(of({ took: 'Yes', away: 'Wren' }, { ...here, sessions: left }).remarks).toEqual([
      'Wren Quillstone was not in it on that day.',
    ]);
  });
});

it('a sheet asks of whole weeks', () => {
  expect(periodSpan('four-weeks', '2026-11-25')).toEqual({ from: '2026-11-02', to: '2026-11-27' });
  expect(periodSpan('ahead', '2026-11-25')).toEqual({ from: '2026-11-23', to: '2026-12-18' });
  expect(periodSpan('none', '2026-11-25')).toBeNull();
});
