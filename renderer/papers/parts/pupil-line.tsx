import { fullName, yearAndClass } from '../../../domain/papers/head-facts';
import type { ReviewPackData } from '../../../domain/reviews/pack-data';
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
