import type { PackSchool } from '../../../domain/reviews/pack-data';
import { unbrokenPostcode } from './unbroken';

interface SchoolLineProps {
  readonly school: PackSchool;
  readonly logo: string | null;
}

/** Who writes, and how to reach them; on the right the logo, the school's number and how the paper is to be handled. */
export function SchoolLine({ school, logo }: SchoolLineProps) {
  const address = [school.address, unbrokenPostcode(school.postcode)].filter(Boolean).join(', ');
  const reach = [school.phone, school.email].filter(Boolean).join(' · ');
  return (
    <div className="head-school">
      <div>
        <p className="head-school-name">{school.name}</p>
        {address && <p>{address}</p>}
        {reach && <p>{reach}</p>}
      </div>
      <div className="head-right">
        {logo && <img className="head-logo" src={logo} alt="" />}
        {school.laEstab && <p>DfE number {laEstab(school.laEstab)}</p>}
        <p>
          Confidential: contains
          <br />
          special category data
        </p>
      </div>
    </div>
  );
}

/** '886/9901': how schools write the number that the department gave them. */
function laEstab(number: string): string {
  return number.length === 7 ? `${number.slice(0, 3)}/${number.slice(3)}` : number;
}
