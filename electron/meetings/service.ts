import type { Service } from '../../domain/common/call';
import { fail, ok, type Result } from '../../domain/common/result';
import type { MeetingRow, meetingsApi, PupilMeetings, SchoolMeetings } from '../../domain/meetings/api';
import { meetingPaper, tooLongNotes } from '../../domain/papers/meeting-paper';
import { academicYearOf } from '../../domain/school/academic-year';
import type { Database } from '../database/database';
import { noPupil } from '../database/not-there';
import { addMeeting, noMeeting, removeMeeting, setMeetingField } from './change-meeting';
import type { MeetingPorts } from './ports';
import { meetingsOf, pupilForMeetings, reviewsHeld } from './repository';
import { meetingStandings, standingOf } from './standings';

/** Meetings with parents: their notes, and how many there were in the year. */
export function meetingsService(ports: MeetingPorts): Service<typeof meetingsApi> {
  const { database } = ports;
  return {
    forPupil: ({ pupilId }) => forPupil(database, pupilId),
    school: async () => ok(await ofSchool(database)),
    add: (input) => addMeeting(database, input),
    setField: (input) => setMeetingField(database, input),
    remove: ({ id }) => removeMeeting(database, id),
    print: (input) => print(ports, input),
  };
}

async function forPupil(database: Database, pupilId: string): Promise<Result<PupilMeetings>> {
  const { read } = database;
  const today = database.clock.today();
  const pupil = await pupilForMeetings(read, pupilId, today);
  if (pupil === undefined) return noPupil;
  const { startsOn } = academicYearOf(today);
  const reviews = (await reviewsHeld(read, today)).filter((review) => review.pupilId === pupilId);
  return ok({
    today,
    pupil,
    standing: await standingOf(read, today, pupil),
    meetings: await meetingsOf(read, pupilId),
    reviewsHeldOn: reviews.map(({ heldOn }) => heldOn).filter((day) => day >= startsOn),
  });
}

async function ofSchool(database: Database): Promise<SchoolMeetings> {
  const today = database.clock.today();
  const rows = await meetingStandings(database.read, today);
  const schools = new Map(rows.map(({ pupil }) => [pupil.schoolId, pupil.schoolName]));
  return {
    today,
    year: academicYearOf(today).name,
    rows: [...rows].sort((one, other) => order(one).localeCompare(order(other))),
    schools: [...schools].map(([id, name]) => ({ id, name })),
  };
}

/** Who is to be met first: by the day of the next meeting; who has had enough comes last. */
function order({ standing }: MeetingRow): string {
  return standing.next?.on ?? '9999';
}

async function print(
  { database, press }: MeetingPorts,
  { pupilId, id }: { pupilId: string; id: string | null },
): Promise<Result<{ printed: boolean }>> {
  const pupil = await pupilForMeetings(database.read, pupilId, database.clock.today());
  if (pupil === undefined) return noPupil;
  const meetings = await meetingsOf(database.read, pupilId);
  const meeting = meetings.find((item) => item.id === id) ?? null;
  if (id !== null && meeting === null) return noMeeting;
  const model = meetingPaper(pupil, meeting);
  if (meeting !== null && !(await press.fits(model))) return fail('too-long', tooLongNotes(meeting));
  return ok({ printed: await press.printOnPaper(model) });
}
