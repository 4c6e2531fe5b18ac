import type { IsoDate } from '../../domain/common/calendar-date';
import { groupBy } from '../../domain/common/group-by';
import type { MeetingRow } from '../../domain/meetings/api';
import { meetingShares, type MeetingStanding, meetingStanding } from '../../domain/meetings/year';
import type { Reader } from '../database/database';
import { meetingsOf, pupilsToMeet, reviewsHeld, supportStarts, termsBySchool } from './repository';

/** How it stands for everybody who has support, in the order of their names: five queries, however many they are. */
export async function meetingStandings(reader: Reader, today: IsoDate): Promise<readonly MeetingRow[]> {
  const rule = await yearOf(reader, today);
  return (await pupilsToMeet(reader, today)).map((pupil) => ({
    pupil,
    standing: rule(pupil).standing,
    lastOn: rule(pupil).lastOn,
  }));
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
  const meetings = (await meetingsOf(reader, null)).filter(({ counts }) => counts);
  const held = groupBy([...meetings, ...(await reviewsHeld(reader, today))], ({ pupilId }) => pupilId);
  return ({ id, schoolId }: { readonly id: string; readonly schoolId: string }) => {
    const days = (held.get(id) ?? []).map(({ heldOn }) => heldOn).filter((day) => day <= today);
    const shares = meetingShares(today, terms.get(schoolId) ?? []);
    return {
      standing: meetingStanding(days, shares, today, starts.get(id) ?? null),
      lastOn: [...days].sort().at(-1) ?? null,
    };
  };
}
