import { dfeNumber } from '../../../domain/school/dfe-number';
import type { PackSchool } from '../../../domain/reviews/pack-data';

interface SchoolLineProps {
  readonly school: PackSchool;
  readonly logo: string | null;
}

/** Who writes, and how to reach them; on the right the logo, the school's number and how the paper is to be handled. */
export function SchoolLine({ school, logo }: SchoolLineProps) {
  return (
    <div className="head-school">
      <div>
        <p className="head-school-name">{school.name}</p>
        <p>
          {school.address}
          {school.address && school.postcode && ', '}
          {school.postcode && <span className="whole">{school.postcode}</span>}
        </p>
        <p>
          {school.phone && <span className="whole">{school.phone}</span>}
          {school.phone && school.email && ' · '}
          {school.email && <span className="whole">{school.email}</span>}
        </p>
      </div>
      <div className="head-right">
        {logo && <img className="head-logo" src={logo} alt="" />}
        {school.laEstab && <p>DfE number {dfeNumber(school.laEstab)}</p>}
        <p>
          Confidential: contains
          <br />
          special category data
        </p>
      </div>
    </div>
  );
}
