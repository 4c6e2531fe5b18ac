import { formatDate } from '../common/date-words';
import { countOf, fold } from '../common/text';
import { planStatuses } from './model';
import { minutesInWords, provisionTotals } from './provision-sums';
import type { LoadedPlan } from './sample-format';

/** What a file's plan holds, one line each. */
export function foundInPlan({ content }: LoadedPlan): readonly string[] {
  const { plan, needs, outcomes, provisions, advice, universal, texts } = content;
  const status = planStatuses.find((item) => item.code === plan.status)?.name ?? plan.status;
  const inSection = (section: string): number => provisions.filter((item) => item.section === section).length;
  const totals = provisionTotals(provisions.filter((item) => item.section === 'F'));
  const last =
    plan.lastReviewCompletedOn === null
      ? ''
      : `; last review completed ${formatDate(plan.lastReviewCompletedOn)}`;
  const wholeDay =
    universal.length === 0 ? '' : `, and ${countOf(universal.length, 'arrangement')} for the whole day`;
  return [
    `${status} plan, version ${plan.version}, issued ${formatDate(plan.issuedOn)}; first made ${formatDate(plan.firstIssuedOn)}${last}`,
    `Section A: ${countOf(texts.filter((text) => text.letter === 'A').length, 'part')}`,
    `Sections B, C and D: ${countOf(needs.length, 'need')}`,
    `Section E: ${countOf(outcomes.length, 'outcome')}`,
    `Section F: ${countOf(inSection('F'), 'item')} of provision, ${minutesInWords(totals.minutesPerWeek)} a week${wholeDay}`,
    `Sections G, H1 and H2: ${countOf(inSection('G') + inSection('H1') + inSection('H2'), 'item')}`,
    `Section K: ${countOf(advice.length, 'piece')} of advice`,
  ];
}

/** What differs between the pupil that a file names and the one that it would be loaded for, in sentences. */
export function pupilDoubts(
  inFile: LoadedPlan['pupil'],
  pupil: {
    readonly legalForename: string;
    readonly legalSurname: string;
    readonly dob: string;
    readonly upn: string | null;
  },
): readonly string[] {
  const doubts: string[] = [];
  const name = `${inFile.legalForename} ${inFile.legalSurname}`;
  const here = `${pupil.legalForename} ${pupil.legalSurname}`;
  if (fold(name) !== fold(here)) doubts.push(`The file is for ${name}; this pupil is ${here}.`);
  if (inFile.dob !== pupil.dob)
    doubts.push(
      `The file’s date of birth is ${formatDate(inFile.dob)}; this pupil’s is ${formatDate(pupil.dob)}.`,
    );
  if (inFile.upn !== null && pupil.upn !== null && inFile.upn !== pupil.upn)
    doubts.push('The UPN in the file is different.');
  return doubts;
}
