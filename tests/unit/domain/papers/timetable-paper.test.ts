import { describe, expect, it } from 'vitest';
import { timetablePaper } from '../../../../domain/papers/timetable-paper';
import { period, person, run, slot, week } from '../timetable/support';

const now = week({
  staff: [person('fern', '08:30-15:30', { name: 'Fern Loam', grade: 'TA2' }), person('cliff', null)],
  pupils: [
    { id: 'maya', name: 'Maya Chen', classId: 'c4' },
    { id: 'zoe', name: 'Zoë Reed', classId: 'c5' },
  ],
  classes: [
    { id: 'c4', name: '4D' },
    { id: 'c5', name: '5A' },
  ],
  periods: [period('Lesson 1', '09:00-10:00'), period('Lesson 2', '10:00-11:00')],
  lessons: [{ id: 'l', classId: 'c4', day: 1, periodId: 'Lesson 1', subject: 'Music' }],
  runs: [run('Tidal Talk', ['maya', 'zoe'])],
  slots: [
    slot('a', 'fern', 1, '09:30-10:15', {
      kind: 'provision',
      runId: 'Tidal Talk',
      pupilIds: ['maya', 'zoe'],
      place: 'Library',
    }),
  ],
});

describe('the paper of a timetable', () => {
  it('has a page for each person with something in the timetable, and names nobody else', () => {
    const { pages } = timetablePaper({ week: now, kind: 'assistant', id: null, names: 'initials' });
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatchObject({ title: 'Timetable of Fern Loam' });
    expect(pages[0]?.caption).toMatch(
      /^Harbour Street Primary School\. Teaching assistant, TA2\. Contracted 35 h, deployed 45 min/,
    );
    expect(JSON.stringify(pages)).not.toMatch(/Chen|Reed/);
  });

  it('says which days of the week the school is closed', () => {
    const shut = { ...now, closed: [{ day: 5 as const, name: 'INSET day' }] };
    const [page] = timetablePaper({ week: shut, kind: 'assistant', id: 'fern', names: 'full' }).pages;
    expect(page?.days.slice(3)).toEqual(['Thursday', 'Friday (closed: INSET day)']);
  });

  it('shows an entry in every period that it touches: whole where it begins, in short where it goes on', () => {
    const [page] = timetablePaper({ week: now, kind: 'assistant', id: 'fern', names: 'full' }).pages;
    const monday = page?.rows.map((row) => row.cells[0]?.entries);
    expect(monday).toEqual([
      [{ when: '9.30 to 10.15', what: 'Tidal Talk', more: 'Maya Chen and Zoë Reed; Library', goesOn: false }],
      [{ when: 'until 10.15', what: 'Tidal Talk', more: null, goesOn: true }],
    ]);
  });

  it('of a class has its lessons and only its own pupils; of a pupil no other child', () => {
    const [ofClass] = timetablePaper({ week: now, kind: 'class', id: 'c4', names: 'full' }).pages;
    expect(ofClass?.rows[0]?.cells[0]).toMatchObject({
      subject: 'Music',
      entries: [{ more: 'Fern Loam; Maya Chen; Library' }],
    });
    expect(JSON.stringify(ofClass)).not.toContain('Zoë');
    const [ofPupil] = timetablePaper({ week: now, kind: 'pupil', id: 'maya', names: 'full' }).pages;
    expect(ofPupil?.rows[0]?.cells[0]).toMatchObject({
      subject: 'Music',
      entries: [{ more: 'Fern Loam; Library' }],
    });
    expect(JSON.stringify(ofPupil)).not.toContain('Zoë');
  });

  it('counts a large group in the week and names it once below', () => {
    const ids = ['maya', 'zoe', 'ann', 'ben', 'cem'];
    const session = slot('a', 'fern', 1, '09:30-10:00', {
      ...{ kind: 'provision', runId: 'Tidal Talk', pupilIds: ids, place: null },
    });
    const large = {
      ...now,
      pupils: ids.map((id) => ({ id, name: `Child ${id}`, classId: id === 'zoe' ? 'c5' : 'c4' })),
      slots: [session, { ...session, id: 'b', day: 2 as const }],
    };
    const [page] = timetablePaper({ week: large, kind: 'assistant', id: 'fern', names: 'full' }).pages;
    expect(page?.rows[0]?.cells.map(({ entries }) => entries[0]?.more)).toEqual([
      ...['5 pupils', '5 pupils'],
      ...[undefined, undefined, undefined],
    ]);
    expect(page?.groups).toEqual([
      { name: 'Tidal Talk', who: 'Child maya, Child zoe, Child ann, Child ben and Child cem' },
    ]);
    const [ofClass] = timetablePaper({ week: large, kind: 'class', id: 'c4', names: 'full' }).pages;
    expect(ofClass?.groups).toEqual([]);
    expect(JSON.stringify(ofClass)).not.toContain('zoe');
    const [ofPupil] = timetablePaper({ week: large, kind: 'pupil', id: 'maya', names: 'full' }).pages;
    expect(ofPupil?.groups).toEqual([]);
  });
});
