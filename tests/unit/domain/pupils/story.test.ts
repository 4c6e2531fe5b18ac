import { describe, expect, it } from 'vitest';
import { pupilAlerts, shortAlerts } from '../../../../domain/pupils/alerts';
import { changeLines } from '../../../../domain/pupils/change-words';
import { initials, knownAsName } from '../../../../domain/pupils/names';
import { correctStatusStart, withoutStatus } from '../../../../domain/pupils/status-history';
import {
  entryWords,
  foldRepeats,
  groupTimeline,
  type TimelineEvent,
} from '../../../../domain/pupils/timeline';

describe('alerts', () => {
  it('say where to look, the gravest first, and never what is in the file', () => {
    const contact = { name: 'A', contactAllowed: true, interpreter: true, language: 'Turkish' };
    const alerts = pupilAlerts({
      medicalPointer: 'Blue folder in the office.',
      protectionPointer: null,
      flags: ['CP', 'LAC'],
      contacts: [contact, { ...contact, name: 'B' }, { ...contact, name: 'C', contactAllowed: false }],
    });
    expect(alerts.map(({ text }) => text)).toEqual([
      'Child protection file: ask the designated safeguarding lead.',
      'Medical plan: Blue folder in the office.',
      'Looked-after child.',
      'Do not contact C.',
      'A needs an interpreter (Turkish).',
      'B needs an interpreter (Turkish).',
    ]);
    expect(shortAlerts(alerts)).toHaveLength(5);
  });
});

describe('names', () => {
  const legal = {
    legalForename: 'Oluwaseun',
    legalSurname: 'Adébáyọ̀',
    knownAs: null,
    preferredSurname: null,
  };
  it('tell the known name only where it differs', () => {
    expect(knownAsName(legal)).toBeNull();
    expect(knownAsName({ ...legal, knownAs: 'Seun' })).toBe('Seun');
    expect(knownAsName({ ...legal, preferredSurname: 'Ade' })).toBe('Oluwaseun Ade');
    expect(initials({ ...legal, knownAs: 'Seun' })).toBe('SA');
  });
});

describe('changes in words', () => {
  it('give old and new for short fields only', () => {
    expect(
      changeLines(
        { dob: '2018-03-04', ncy: null, summary: 'x', updatedAt: 'a' },
        { dob: '2018-03-03', ncy: 4, summary: 'y', updatedAt: 'b' },
      ),
    ).toEqual(['Date of birth: 3 March 2018, before 4 March 2018', 'Year group: Year 4', 'Summary changed']);
  });
});

describe('status history', () => {
  const first = { code: 'K' as const, startsOn: '2025-09-03', endsOn: '2026-04-14' };
  const second = { code: 'E' as const, startsOn: '2026-04-15', endsOn: null };
  it('moves the seam between two entries', () => {
    expect(correctStatusStart([first, second], second, '2026-05-01')).toMatchObject({
      value: [{ endsOn: '2026-04-30' }, { startsOn: '2026-05-01' }],
    });
    expect(correctStatusStart([first, second], second, '2025-09-01').ok).toBe(false);
  });
  it('opens the entry that a removed one had closed', () => {
    expect(withoutStatus([first, second], second)).toMatchObject({ value: [{ code: 'K', endsOn: null }] });
    expect(withoutStatus([{ ...first, code: 'P' as const }, second], second)).toMatchObject({
      value: [{ code: 'P', endsOn: '2026-04-14' }],
    });
  });
});

describe('the timeline', () => {
  const event = (id: string, on: string, enteredAt: string): TimelineEvent => ({
    id,
    on,
    enteredAt,
    kind: 'note',
    title: id,
    text: null,
    by: null,
    link: null,
  });
  it('has the latest day first and tells when a thing was entered later', () => {
    const late = event('late', '2026-11-20', '2026-11-23T09:30:00.000Z');
    const days = groupTimeline([
      event('old', '2025-01-01', '2025-01-01T08:00:00.000Z'),
      event('same', '2026-11-20', '2026-11-20T08:00:00.000Z'),
      late,
    ]);
    expect(days.map(({ on, events }) => [on, events.map(({ id }) => id)])).toEqual([
      ['2026-11-20', ['late', 'same']],
      ['2025-01-01', ['old']],
    ]);
    expect(entryWords(late)).toBe('written down on 23 November 2026');
    expect(entryWords(event('x', '2026-12-20', '2026-11-23T09:30:00.000Z'))).toBe(
      'entered beforehand, on 23 November 2026',
    );
    // Half past midnight on the clocks of England in summer.
    expect(entryWords(event('x', '2026-07-02', '2026-07-01T23:30:00.000Z'))).toBeNull();
    expect(entryWords(event('x', '2026-11-20', '2026-11-20T08:00:00.000Z'))).toBeNull();
  });
  it('tells changes that follow each other once', () => {
    const change = (id: string, minute: string, text: string | null): TimelineEvent => ({
      ...event(id, '2026-11-20', `2026-11-20T08:${minute}:00.000Z`),
      kind: 'change',
      title: 'Changed the summary of Maya Chen',
      by: 'SENDCO',
      text,
    });
    const events = [
      change('1', '01', 'Summary changed'),
      change('2', '02', 'Summary changed'),
      event('n', '2026-11-20', '2026-11-20T08:03:00.000Z'),
    ];
    const [day] = foldRepeats(groupTimeline(events));
    expect(day?.events.map(({ title, text }) => [title, text])).toEqual([
      ['n', null],
      ['Changed the summary of Maya Chen (2 times)', 'Summary changed'],
    ]);
  });
});
