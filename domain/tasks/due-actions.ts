import { formatDate } from '../common/date-words';
import type { IsoDate } from '../common/calendar-date';
import { isSchoolsAction } from '../reviews/action-owner';
import { shortened } from '../common/shortened';
import { byWhenWords } from './by-when';
import type { DueLine, OpenReview } from './due-model';

/** An action on one line of a list, in characters. */
const longestAction = 120;

/**
 * The actions that a meeting agreed and that are not done, as lines: the school's own, or those of others. They outlive the review. An
 * own one without a date is on its review's page alone; one of others is waited for all the same.
 */
export function actionLines(review: OpenReview, whose: 'own' | 'others', today: IsoDate): DueLine[] {
  const { invitees, record, reviewId, pupil, meetingOn } = review;
  return (record?.actions ?? [])
    .filter(({ owner }) => isSchoolsAction(owner, invitees) === (whose === 'own'))
    .map(({ id, what, owner, dueOn }) => {
      const agreed = `Agreed at the review meeting${meetingOn === null ? '' : ` on ${formatDate(meetingOn)}`}.`;
      return {
        id: `${reviewId}-action-${id}`,
        pupil,
        what: shortened(what, longestAction),
        dueOn,
        byWhen: dueOn === null ? 'no date agreed' : byWhenWords(dueOn, today),
        why: owner === null ? `${agreed} Nobody is named for it yet.` : `${agreed} ${owner} does it.`,
        source: null,
        action: { label: 'Open the action', target: { kind: 'review', id: reviewId, tab: 'after' } },
      };
    });
}
