import type { PackPupil, ReviewPackData } from '../../../domain/reviews/pack-data';
import { formatDate } from '../../../domain/common/date-words';
import { Pair, type PairProps } from './pair';
import { SchoolLine } from './school-line';

interface PaperHeadProps {
  readonly data: ReviewPackData;
  readonly logo: string | null;
  readonly title: string;
  readonly subtitle: string;
  /** More pairs for the pupil's lines. */
  readonly more?: readonly PairProps[];
}

/** The common head of every paper (domain.md 3.1, H): the school, the paper's title, who prepared it and when, the pupil's lines. */
export function PaperHead({ data, logo, title, subtitle, more = [] }: PaperHeadProps) {
  const { school, pupil, plan } = data;
  return (
    <header className="head">
      <SchoolLine school={school} logo={logo} />
      <h1>{title}</h1>
      <p className="head-subtitle">{subtitle}</p>
      <p className="head-prepared">{preparedWords(data)}</p>
      <dl className="pupil-line">
        <Pair wide label="Name" value={fullName(pupil)} />
        <Pair label="Date of birth" date={pupil.dob} />
        <Pair label="Year and class" value={yearAndClass(pupil)} />
        <Pair
          wide
          label={pupil.needs.length > 1 ? 'Needs, primary need first' : 'Primary need'}
          value={pupil.needs.map((need) => need.name).join('; ')}
        />
        <Pair label="UPN" value={pupil.upn} />
        <Pair label="SEN status" value={pupil.senStatus?.name ?? null} />
        <Pair label={`Plan version ${plan.version}, issued`} date={plan.issuedOn} />
        {more.map((pair) => (
          <Pair key={pair.label} {...pair} />
        ))}
      </dl>
    </header>
  );
}

function preparedWords({ preparedOn, review }: ReviewPackData): string {
  const author = [review.authorName, review.authorRole].filter(Boolean).join(', ');
  return `Prepared on ${formatDate(preparedOn)}${author && ` by ${author}`}`;
}

function fullName(pupil: PackPupil): string {
  const legal = [pupil.legalForename, pupil.middleNames, pupil.legalSurname].filter(Boolean).join(' ');
  return pupil.knownAs && pupil.knownAs !== pupil.legalForename
    ? `${legal} (known as ${pupil.knownAs})`
    : legal;
}

function yearAndClass(pupil: PackPupil): string {
  const taught = [pupil.yearName, pupil.className].filter(Boolean).join(', ');
  const offset = pupil.chronologicalYearName;
  return taught && offset ? `${taught} (${offset})` : taught || (offset ?? '');
}
