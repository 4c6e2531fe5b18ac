import type { IsoDate } from '../../domain/common/calendar-date';
import { groupBy } from '../../domain/common/group-by';
import type { MeetingRow } from '../../domain/meetings/api';
import { meetingShares, type MeetingStanding, meetingStanding } from '../../domain/meetings/year';
import { academicYearOf } from '../../domain/school/academic-year';
import type { Reader } from '../database/database';
import { daysOfMeetings, pupilsToMeet, reviewsHeld, supportStarts, termsBySchool } from './repository';

/** How it stands for everybody who has support, in the order of their names: five queries, however many they are. */
export async function meetingStandings(reader: Reader, today: IsoDate): Promise<readonly MeetingRow[]> {
  const rule = await yearOf(reader, today);
  return (await pupilsToMeet(reader, today)).map((pupil) => ({ pupil, ...rule(pupil) }));
}

/** How it stands for one pupil, also for one who has no support today. */
export async function standingOf(
  reader: Reader,
  today: IsoDate,
  pupil: { readonly id: string; readonly schoolId: string },
): Promise<MeetingStanding> {
  return (await yearOf(reader, today))(pupil).standing;
}

async function yearOf(reader: Reader, today: IsoDate) {
  const terms = await termsBySchool(reader);
  const starts = await supportStarts(reader);
  const meetings = await daysOfMeetings(reader, academicYearOf(today).startsOn);
  const held = groupBy([...meetings, ...(await reviewsHeld(reader, today))], ({ pupilId }) => pupilId);
  const sharesOf = new Map([...terms].map(([school, list]) => [school, meetingShares(today, list)]));
  const usual = meetingShares(today, []);
  return ({ id, schoolId }: { readonly id: string; readonly schoolId: string }) => {
    const days = (held.get(id) ?? []).map(({ heldOn }) => heldOn).filter((day) => day <= today);
    return {
      standing: meetingStanding(days, sharesOf.get(schoolId) ?? usual, today, starts.get(id) ?? null),
      lastOn: [...days].sort().at(-1) ?? null,
    };
  };
}
