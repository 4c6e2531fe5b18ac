import type { IsoDate, IsoInstant } from '../../domain/common/calendar-date';
import { meetingWays } from '../../domain/meetings/model';
import type { TimelineEvent } from '../../domain/pupils/timeline';
import type { Reader } from '../database/database';
import { liveRows } from './repository';
import { event } from './timeline-event';

interface MeetingRow {
  readonly id: string;
  readonly heldOn: IsoDate;
  readonly how: string | null;
  readonly agreed: string | null;
  readonly createdAt: IsoInstant;
}

interface ProfileRow {
  readonly id: string;
  readonly madeOn: IsoDate;
  readonly madeWith: string | null;
  readonly createdAt: IsoInstant;
}

/** Meetings with parents, and profiles made with the child. */
export async function familyEvents(reader: Reader, pupilId: string): Promise<readonly TimelineEvent[]> {
  const meetings: MeetingRow[] = await liveRows(reader, 'parentMeetings', pupilId).select(
    'id',
    'heldOn',
    'how',
    'agreed',
    'createdAt',
  );
  const profiles: ProfileRow[] = await liveRows(reader, 'pupilProfiles', pupilId).select(
    'id',
    'madeOn',
    'madeWith',
    'createdAt',
  );
  return [
    ...meetings.map(({ id, heldOn, how, agreed, createdAt }) => {
      const way = meetingWays.find(({ code }) => code === how)?.name.toLowerCase();
      const title = way === undefined ? 'Meeting with parents' : `Meeting with parents, ${way}`;
      return event({ id, kind: 'meeting', on: heldOn, enteredAt: createdAt, title, text: agreed });
    }),
    ...profiles.map(({ id, madeOn, madeWith, createdAt }) =>
      event({
        id,
        kind: 'profile',
        on: madeOn,
        enteredAt: createdAt,
        title: 'One-page profile made',
        text: madeWith === null ? null : `With ${madeWith}`,
        link: { kind: 'profile', id: pupilId },
      }),
    ),
  ];
}
