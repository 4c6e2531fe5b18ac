import { addDays, type IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import { meetWords } from '../meetings/words';
import { type MeetingStanding, meetingsSource } from '../meetings/year';
import { byWhenWords } from './by-when';
import type { DueLine, DuePupil } from './due-model';

/** How the meetings with a pupil's parents stand. */
export interface DueMeetings {
  readonly pupil: DuePupil;
  readonly standing: MeetingStanding;
}

/** A meeting with parents is spoken of so many days before it is due: earlier it would only fill the page. */
const spokenOfWithin = 14;

/** The parents who are to be met by now or soon. */
export function meetingLines(all: readonly DueMeetings[], today: IsoDate): readonly DueLine[] {
  return all.flatMap(({ pupil, standing }): DueLine[] => {
    const { next } = standing;
    if (next === null || next.on > addDays(today, spokenOfWithin)) return [];
    return [
      {
        id: `${pupil.id}-parents`,
        pupil,
        what: meetWords(standing),
        from: null,
        dueOn: next.on,
        byWhen: byWhenWords(next.on, today),
        why: `Schools meet the parents of a child with SEN support at least three times a year, here a third of the year for each: the next by ${formatDate(next.on)}. A review meeting of an EHC plan counts too.`,
        source: meetingsSource,
        action: { label: 'Record the meeting', target: { kind: 'support', id: pupil.id } },
      },
    ];
  });
}
