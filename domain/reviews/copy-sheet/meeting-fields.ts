import { answeredText, answerOf } from '../report-texts/answers';
import { adviceText, attendedText, invitedText, notThereText } from '../report-texts/people';
import { childViewsText, parentViewsText, professionalViewsText } from '../report-texts/views';
import { timeInWords } from '../words';
import { seldom, typedDate, whole } from './sources';

/** The meeting, who was asked and who came, and what everyone thinks. */
export const meetingFields = [
  whole('review-type', 'Type of review', ({ review }) => review.typeName),
  seldom(whole('early-review', 'Why the review was early', ({ record }) => answeredText(record.earlyReview))),
  whole('meeting-date', 'Date of the meeting', ({ review }) => typedDate(review.meetingOn)),
  seldom(
    whole('meeting-time', 'Time of the meeting', ({ review, record }) => {
      const times = [review.meetingAt, record.meetingEndedAt].filter((time) => time !== null);
      return times.map(timeInWords).join(' to ') || null;
    }),
  ),
  seldom(whole('meeting-place', 'Place of the meeting', ({ review }) => review.place)),
  whole('chair', 'Chair of the meeting', ({ review }) => review.chair),
  whole('invited', 'Who was invited', invitedText),
  whole('attended', 'Who attended', attendedText),
  whole('not-there', 'Who was not there', notThereText),
  whole('advice', 'Who sent advice', adviceText),
  whole('views-child', 'The child’s views', childViewsText),
  whole('views-parents', 'The parents’ views', parentViewsText),
  whole('views-professionals', 'The professionals’ views', professionalViewsText),
  whole('child-comment', 'What the child said at the end of the meeting', ({ record }) =>
    answerOf(record.laReport, 'meetingChildComment'),
  ),
] as const;
