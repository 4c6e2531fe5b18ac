import type { StaffLine } from '../../../../domain/provision/run';
import type { SchoolCalendar } from '../../../../domain/school/terms';
import type { NotedSession, SessionMark } from '../../../../domain/sessions/model';

export const days: readonly string[] = ['2026-09-14', '2026-09-15', '2026-09-16', '2026-09-17', '2026-09-18'];

export const calendar: SchoolCalendar = {
  terms: [
    { name: 'Term 1', startsOn: '2026-09-02', endsOn: '2026-10-16' },
    { name: 'Term 2', startsOn: '2026-11-02', endsOn: '2026-12-18' },
    { name: 'Term 5', startsOn: '2027-04-12', endsOn: '2027-05-28' },
  ],
};

export function line(id: string, more: Partial<StaffLine> = {}): StaffLine {
  return {
    id,
    staffId: null,
    who: id,
    gradeId: null,
    minutesPerSession: 30,
    sessionsPerWeek: 3,
    actualPence: null,
    standardPence: null,
    ...more,
  };
}

export function noted(heldOn: string, more: Partial<NotedSession> = {}): NotedSession {
  return {
    id: `${more.staffLineId ?? 'one'} ${heldOn} ${more.number ?? 1}`,
    provisionId: 'run',
    staffLineId: 'one',
    heldOn,
    number: 1,
    state: 'held',
    minutes: 30,
    reason: null,
    coverStaffId: null,
    note: null,
    marks: [],
    ...more,
  };
}

export const absent = (pupilId: string): SessionMark => ({ pupilId, mark: 'absent', minutes: null });
