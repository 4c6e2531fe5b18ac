import type { LetterFrame } from '../../../domain/letters/letter-frame';
import type { PackSchool } from '../../../domain/reviews/pack-data';
import { unbrokenPostcode } from '../parts/unbroken';

interface LetterHeadProps {
  readonly school: PackSchool;
  readonly logo: string | null;
  readonly frame: LetterFrame;
}

/** The school's own head, then whom the letter is for, as a window envelope shows it, and its date. */
export function LetterHead({ school, logo, frame }: LetterHeadProps) {
  const address = [school.address, unbrokenPostcode(school.postcode)].filter(Boolean).join(', ');
  const reach = [school.phone, school.email].filter(Boolean).join(' · ');
  return (
    <header>
      <div className="letter-school">
        <div>
          <p className="letter-school-name">{school.name}</p>
          {address && <p>{address}</p>}
          {reach && <p>{reach}</p>}
        </div>
        {logo && <img className="head-logo" src={logo} alt="" />}
      </div>
      <div className="letter-address">
        <p className="small">Private and confidential</p>
        {frame.addressee.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <p className="letter-date">{frame.date}</p>
    </header>
  );
}
