import { formatDate } from '../common/date-words';
import type { PackPupil, ReviewPackData } from '../reviews/pack-data';
import { fact, type ReportFact } from './report-block';

/** 'Prepared on 25 January 2027 by Mrs D Sandlingfold, SENDCO'. */
export function preparedWords({ preparedOn, review }: ReviewPackData): string {
  const author = [review.authorName, review.authorRole].filter(Boolean).join(', ');
  return `Prepared on ${formatDate(preparedOn)}${author && ` by ${author}`}`;
}

/** The pupil's lines of a paper's head. */
export function pupilFacts({ pupil, plan }: ReviewPackData): readonly ReportFact[] {
  return [
    fact('Name', fullName(pupil)),
    fact('Date of birth', formatDate(pupil.dob)),
    fact('Year and class', yearAndClass(pupil) || null),
    fact(
      pupil.needs.length > 1 ? 'Needs, primary need first' : 'Primary need',
      pupil.needs.map((need) => need.name).join('; ') || null,
    ),
    fact('UPN', pupil.upn),
    fact('SEN status', pupil.senStatus?.name ?? null),
    fact(`Plan version ${plan.version}, issued`, formatDate(plan.issuedOn)),
  ];
}

/** Legal names, and the name that the child goes by where it is another. */
export function fullName(pupil: PackPupil): string {
  const legal = [pupil.legalForename, pupil.middleNames, pupil.legalSurname].filter(Boolean).join(' ');
  return pupil.knownAs && pupil.knownAs !== pupil.legalForename
    ? `${legal} (known as ${pupil.knownAs})`
    : legal;
}

/** 'Year 4, 4D (taught one year behind …)'; '' when nothing is known. */
export function yearAndClass(pupil: PackPupil): string {
  const taught = [pupil.yearName, pupil.className].filter(Boolean).join(', ');
  const offset = pupil.chronologicalYearName;
  return taught && offset ? `${taught} (${offset})` : taught || (offset ?? '');
}
