import type { Hit } from '../../domain/search/api';
import { sectionOf } from '../../domain/search/sources';
import { paths } from '../app/paths';
import { reviewTabPath } from '../reviews/use-review-tab';
import { planTabPath, pupilSupportPath } from '../support-plans/plan-paths';

/** The address at which what was found is shown. */
export function hitPath(hit: Hit): string {
  const pupil = hit.pupilId ?? '';
  const record = hit.recordId ?? '';
  switch (hit.source) {
    case 'pupils':
    case 'pupil_notes':
      return paths.pupil(pupil);
    case 'contacts':
      return `${paths.pupil(pupil)}?tab=contacts`;
    case 'monitorings':
    case 'sen_needs':
      return `${paths.pupil(pupil)}?tab=sen`;
    case 'parent_meetings':
      return pupilSupportPath(pupil);
    case 'pupil_profile_answers':
      return paths.profile(pupil);
    case 'provisions':
      return paths.provisionRun(hit.id);
    case 'provision_sessions':
      return paths.provisionRun(record);
    case 'support_observations':
      return `${paths.timetable}?part=observations`;
    case 'staff':
      return `${paths.school}?tab=staff`;
    case 'bank_items':
      return paths.banks;
    case 'provision_types':
      return paths.catalogue;
    case 'documents':
      return documentPath(hit);
    case 'ehc_plans':
    case 'ehc_sections':
    case 'ehc_needs':
    case 'ehc_outcomes':
    case 'ehc_provisions':
    case 'ehc_advice': {
      const section = sectionOf(hit.source, hit.mark);
      return section === null ? paths.plan(record) : paths.planSection(record, section);
    }
    case 'support_plans':
      return planTabPath(record, 'review');
    case 'support_plan_answers':
      return planTabPath(record, 'plan');
    case 'plan_outcomes':
      return planTabPath(record, 'targets', hit.id);
    case 'outcome_progress':
      return planTabPath(record, 'targets', hit.mark ?? undefined);
    default:
      return reviewPath(hit.source, record, hit.mark);
  }
}

/** Opened at the words that were found, where they are inside it. */
function documentPath({ id, isInside, page, snippet }: Hit): string {
  const words = isInside ? snippet.find(({ isHit }) => isHit)?.text : undefined;
  return words === undefined ? paths.document(id) : paths.documentAt(id, words, page ?? 1);
}

function reviewPath(source: Hit['source'], reviewId: string, mark: string | null): string {
  switch (source) {
    case 'review_invitees':
      return reviewTabPath(reviewId, 'invitees');
    case 'review_answers':
      return reviewTabPath(reviewId, 'report');
    case 'review_invitee_answers':
      return reviewTabPath(reviewId, 'views', mark ?? undefined);
    case 'review_outcomes':
      return reviewTabPath(reviewId, 'outcomes');
    case 'review_provisions':
      return reviewTabPath(reviewId, 'provision');
    case 'review_agenda_items':
    case 'review_actions':
    case 'review_differences':
    case 'review_amendments':
      return reviewTabPath(reviewId, 'meeting');
    default:
      return reviewTabPath(reviewId, 'dates');
  }
}
