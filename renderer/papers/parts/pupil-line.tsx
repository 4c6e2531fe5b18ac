import type { PackPupil, ReviewPackData } from '../../../domain/reviews/pack-data';
import { Pair, type PairProps } from './pair';

interface PupilLineProps {
  readonly data: ReviewPackData;
  /** More pairs, after those that every paper has. */
  readonly more?: readonly PairProps[];
}

/** Who the paper is about: name, birth, year, needs, number, status and plan. */
export function PupilLine({ data, more = [] }: PupilLineProps) {
  const { pupil, plan } = data;
  return (
    <dl className="pupil-line">
      <Pair wide label="Name" value={fullName(pupil)} />
      <Pair label="Date of birth" date={pupil.dob} />
      <Pair label="Year and class" value={yearAndClass(pupil)} />
      <Pair
        wide
        tall
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
  );
}

/** Legal names, and the name that the child goes by where it is another. */
export function fullName(pupil: PackPupil): string {
  const legal = [pupil.legalForename, pupil.middleNames, pupil.legalSurname].filter(Boolean).join(' ');
  return pupil.knownAs && pupil.knownAs !== pupil.legalForename
    ? `${legal} (known as ${pupil.knownAs})`
    : legal;
}

/** 'Year 4, 4D (taught one year behind …)'. */
export function yearAndClass(pupil: PackPupil): string {
  const taught = [pupil.yearName, pupil.className].filter(Boolean).join(', ');
  const offset = pupil.chronologicalYearName;
  return taught && offset ? `${taught} (${offset})` : taught || (offset ?? '');
}
