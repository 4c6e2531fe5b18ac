import { answeredText, answerOf } from '../report-texts/answers';
import {
  actionsText,
  amendedSectionsText,
  attachmentsText,
  differencesText,
  sectionAmendmentsText,
} from '../report-texts/decision';
import {
  allOutcomesText,
  outcomeNextText,
  outcomeProgressText,
  outcomeWording,
} from '../report-texts/outcomes';
import { deliveredText, educationEffectText, fundingText } from '../report-texts/support';
import type { CopyFieldKind } from './copy-field';
import { eachOutcome, eachSection, listed, seldom, typedDate, whole } from './sources';

/** A field that is an answer of the report to the authority (R12). */
function reported(key: string, label: string, answer: string): CopyFieldKind {
  return whole(key, label, ({ record }) => answerOf(record.laReport, answer));
}

/** Outcomes, provision, and what the meeting recommends. */
export const planFields = [
  seldom(eachOutcome('outcome-wording', 'wording', (_, outcome) => outcomeWording(outcome))),
  eachOutcome('outcome-progress', 'progress', outcomeProgressText),
  eachOutcome('outcome-next', 'what comes next', outcomeNextText),
  seldom(whole('outcomes-all', 'All outcomes in one text', allOutcomesText)),
  whole('effect-education', 'How well the provision works (section F)', educationEffectText),
  whole('delivered', 'Provision planned and delivered', deliveredText),
  reported('needs-changed', 'Have the needs changed?', 'laNeedsChanged'),
  reported('effect-health', 'Health care (sections C and G)', 'laEffectHealth'),
  reported('effect-social', 'Social care (sections D, H1 and H2)', 'laEffectSocialCare'),
  whole('recommendation', 'Recommendation', ({ record }) => record.recommendationName),
  reported('reasons', 'Reasons for the recommendation', 'laReasons'),
  whole('amended-sections', 'Sections to be amended', amendedSectionsText),
  eachSection('amendments', 'proposed changes', sectionAmendmentsText),
  whole('differences', 'Differences of opinion', differencesText),
  reported('placement', 'Placement', 'laPlacement'),
  reported('preference', 'The parents’ preference of school', 'laPlacementPreference'),
  whole('transition', 'Transition', ({ record }) => answeredText(record.transition)),
  reported('funding-change', 'Change of funding sought', 'laFundingChange'),
  seldom(whole('funding', 'Funding this year', fundingText)),
  reported('personal-budget', 'Personal budget', 'laPersonalBudget'),
  seldom(whole('actions', 'Actions agreed', actionsText)),
  whole('next-review', 'Date proposed for the next review', ({ record }) =>
    typedDate(answerOf(record.laReport, 'laNextReviewOn')),
  ),
  whole('attachments', 'Reports attached', attachmentsText),
  whole('author', 'Who completed the form', ({ review }) => listed([review.authorName, review.authorRole])),
] as const;
