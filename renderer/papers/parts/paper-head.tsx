import type { PackPupil, PackSchool } from '../../../domain/reviews/pack-data';
import { formatDate } from '../../../domain/common/date-words';
import { Pair } from './pair';

interface PaperHeadProps {
  readonly school: PackSchool;
  readonly logo: string | null;
  readonly title: string;
  readonly subtitle?: string;
  readonly pupil: PackPupil;
  /** More pairs for the pupil's line. */
  readonly more?: readonly { readonly label: string; readonly value: string }[];
}

/** The common head of every paper: the school, the paper's title, the pupil's line. */
export function PaperHead({ school, logo, title, subtitle, pupil, more = [] }: PaperHeadProps) {
  return (
    <header className="head">
      <SchoolLine school={school} logo={logo} />
      <h1>{title}</h1>
      {subtitle && <p className="head-subtitle">{subtitle}</p>}
      <dl className="pupil-line">
        <Pair wide label="Name" value={fullName(pupil)} />
        <Pair label="Date of birth" value={formatDate(pupil.dob)} />
        <Pair label="Year and class" value={yearAndClass(pupil)} />
        <Pair wide label="Needs" value={pupil.needs.map((need) => need.name).join('; ')} />
        <Pair label="UPN" value={pupil.upn} />
        <Pair label="SEN status" value={pupil.senStatus?.name ?? null} />
        {more.map(({ label, value }) => (
          <Pair key={label} label={label} value={value} />
        ))}
      </dl>
    </header>
  );
}

function SchoolLine({ school, logo }: { readonly school: PackSchool; readonly logo: string | null }) {
  const address = [school.address, school.postcode].filter(Boolean).join(', ');
  const reach = [school.phone, school.email].filter(Boolean).join(' · ');
  return (
    <div className="head-school">
      <div>
        <div className="head-school-name">{school.name}</div>
        {address && <div>{address}</div>}
        {reach && <div>{reach}</div>}
      </div>
      <div className="head-right">
        {logo ? (
          <img className="head-logo" src={logo} alt="" />
        ) : (
          school.laEstab && <div>DfE number {laEstab(school.laEstab)}</div>
        )}
      </div>
    </div>
  );
}

/** '886/9901': how schools write the number that the department gave them. */
function laEstab(number: string): string {
  return number.length === 7 ? `${number.slice(0, 3)}/${number.slice(3)}` : number;
}

function fullName(pupil: PackPupil): string {
  const legal = [pupil.legalForename, pupil.middleNames, pupil.legalSurname].filter(Boolean).join(' ');
  return pupil.knownAs && pupil.knownAs !== pupil.legalForename
    ? `${legal} (known as ${pupil.knownAs})`
    : legal;
}

function yearAndClass(pupil: PackPupil): string {
  const taught = [pupil.yearName, pupil.className].filter(Boolean).join(', ');
  return pupil.chronologicalYearName ? `${taught} (${pupil.chronologicalYearName})` : taught;
}
