import { listInWords } from '../common/text';
import { minutesInWords } from '../ehc-plans/provision-sums';
import type { NotedSession, SessionMark } from './model';
import { reasonName } from './reasons';

/** 'Held, 20 minutes; missed by Wren Quillstone'; 'Not held: Trip or event; Whole school at the museum'. */
export function notedInWords(
  {
    state,
    minutes,
    reason,
    marks,
    note,
  }: Pick<NotedSession, 'state' | 'minutes' | 'reason' | 'marks' | 'note'>,
  nameOf: (pupilId: string) => string,
): string {
  const taken = minutes === null ? '' : minutesInWords(minutes);
  const how = {
    held: taken === '' ? 'Held' : `Held, ${taken}`,
    shortened: `Shortened to ${taken}${reason === null ? '' : ` (${reasonName(reason)})`}`,
    'not-held': `Not held: ${reasonName(reason)}`,
  }[state];
  const named = (mark: SessionMark['mark']): string =>
    listInWords(marks.filter((one) => one.mark === mark).map(({ pupilId }) => nameOf(pupilId)));
  const parts = marks
    .filter(({ mark }) => mark === 'part')
    .map(
      (one) =>
        `${nameOf(one.pupilId)} had ${one.minutes === null ? 'part of it' : minutesInWords(one.minutes)}`,
    );
  const absent = named('absent');
  const refused = named('refused');
  return [
    how,
    ...(absent === '' ? [] : [`missed by ${absent}`]),
    ...(refused === '' ? [] : [`${refused} did not want to`]),
    ...parts,
    ...(note === null ? [] : [note]),
  ].join('; ');
}
