import { attainmentText, attendanceText } from '../report-texts/support';
import { parentsText } from '../report-texts/people';
import { listed, typedDate, whole } from './sources';

/** The head of the form: the child, her parents, the school, the plan. */
export const childFields = [
  whole('child-name', 'Child’s name', ({ pupil }) =>
    [pupil.legalForename, pupil.middleNames, pupil.legalSurname].filter(Boolean).join(' '),
  ),
  whole('child-known-as', 'Known as', ({ pupil }) => pupil.knownAs),
  whole('child-dob', 'Date of birth', ({ pupil }) => typedDate(pupil.dob)),
  whole('child-upn', 'UPN', ({ pupil }) => pupil.upn),
  whole('child-year', 'Year group', ({ pupil }) => pupil.yearName),
  whole(
    'child-needs',
    'Needs, primary need first',
    ({ pupil }) => pupil.needs.map(({ name }) => name).join('; ') || null,
  ),
  whole('child-address', 'Child’s address', ({ pupil }) => listed([pupil.address, pupil.postcode])),
  whole('child-language', 'First language', ({ pupil }) => pupil.firstLanguage),
  whole('parents', 'Parents and carers', parentsText),
  whole('school-name', 'School', ({ school }) => school.name),
  whole('school-number', 'School’s DfE number', ({ school }) => school.laEstab),
  whole('school-reach', 'School’s telephone and e-mail', ({ school }) =>
    listed([school.phone, school.email]),
  ),
  whole('plan-issued', 'Date of the current plan', ({ plan }) => typedDate(plan.issuedOn)),
  whole('last-review', 'Date of the last review meeting', ({ plan }) => typedDate(plan.lastMeetingOn)),
  whole('admitted', 'Started at this school', ({ pupil }) => typedDate(pupil.admissionDate)),
  whole('attendance', 'Attendance', attendanceText),
  whole('attainment', 'Attainment', attainmentText),
] as const;
