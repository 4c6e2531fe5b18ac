import { tidyLine } from '../common/text';
import type { ImportContact } from './candidate';
import { isMobile, parseBoolean } from './parse-values';
import type { RowReader } from './row-reader';
import { contactNumbers, type ContactPart } from './targets';

const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/** The contacts of a row, in the file's order; split name columns are joined to one name. */
export function readContacts(reader: RowReader): readonly ImportContact[] {
  return contactNumbers.flatMap((number) => {
    const part = (name: ContactPart): string => reader.line(`contact${number}.${name}`);
    const name = part('name') || tidyLine([part('title'), part('forename'), part('surname')].join(' '));
    if (name === '') return [];
    const any = part('anyPhone');
    const email = part('email');
    const emailFits = email === '' || emailShape.test(email);
    if (!emailFits) {
      reader.report(
        'reject-value',
        'bad-value',
        `contact${number}.email`,
        `${email} is not an e-mail address.`,
      );
    }
    return [
      {
        name,
        relationship: part('relationship') || null,
        parentalResponsibility: parseBoolean(part('parentalResponsibility')),
        phone: part('phone') || (isMobile(any) ? null : any || null),
        mobile: part('mobile') || (isMobile(any) ? any : null),
        email: emailFits ? email || null : null,
        address: part('address') || null,
        postcode: part('postcode').toUpperCase() || null,
      },
    ];
  });
}
