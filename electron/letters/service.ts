import type { Service } from '../../domain/common/call';
import { ok, type Result } from '../../domain/common/result';
import type { lettersApi, LettersPage, SchoolLetter } from '../../domain/letters/api';
import { templateProblems } from '../../domain/letters/check-template';
import { audiencesOf, letterPapers } from '../../domain/letters/model';
import { usualTemplate } from '../../domain/letters/templates';
import { paperInfo } from '../../domain/papers/papers';
import { formatDate } from '../../domain/common/date-words';
import type { Database } from '../database/database';
import type { ExampleReviews } from './example-reviews';
import { previewLetter } from './preview-letter';
import { formerLetters, ownLetters } from './repository';
import { resetLetter, saveLetter } from './save-letter';

/** The school's letters: their wording, and what they look like with the facts of a review. */
export function lettersService(database: Database, reviews: ExampleReviews): Service<typeof lettersApi> {
  return {
    page: () => page(database, reviews),
    save: (input) => saveLetter(database, input),
    reset: ({ paper }) => resetLetter(database, paper),
    preview: (input) => previewLetter(database, reviews, input),
  };
}

async function page(database: Database, reviews: ExampleReviews): Promise<Result<LettersPage>> {
  const list = await reviews.list({});
  if (!list.ok) return list;
  const own = new Map((await ownLetters(database.read)).map((row) => [row.kind, row]));
  const before = await formerLetters(database.read);
  return ok({
    letters: letterPapers.map((paper): SchoolLetter => {
      const { subject, body } = own.get(paper) ?? usualTemplate(paper);
      return {
        paper,
        title: paperInfo(paper).title,
        subject,
        body,
        isOwn: own.has(paper),
        ownId: own.get(paper)?.id ?? before.get(paper) ?? null,
        audiences: audiencesOf(paper),
        problems: { subject: templateProblems(subject), body: templateProblems(body) },
      };
    }),
    reviews: list.value.rows.flatMap(({ reviewId, pupil, meetingOn }) =>
      reviewId === null
        ? []
        : [{ id: reviewId, title: meetingOn ? `${pupil.name}, ${formatDate(meetingOn)}` : pupil.name }],
    ),
  });
}
