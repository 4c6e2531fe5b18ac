import type { PupilFieldName } from './model';

/** What each field of a pupil is called in a sentence: 'Changed the date of birth of Maya Chen'. */
export const pupilFieldNames: Readonly<Record<PupilFieldName, string>> = {
  legalForename: 'legal forename',
  middleNames: 'middle names',
  legalSurname: 'legal surname',
  knownAs: 'known-as name',
  preferredSurname: 'preferred surname',
  dob: 'date of birth',
  sex: 'sex',
  upn: 'UPN',
  formerUpn: 'former UPN',
  uln: 'ULN',
  nhsNumber: 'NHS number',
  ncy: 'year group',
  classId: 'class',
  admissionDate: 'admission date',
  leavingDate: 'leaving date',
  destination: 'next school',
  ethnicity: 'ethnicity',
  firstLanguage: 'first language',
  address: 'address',
  postcode: 'postcode',
  gp: 'GP',
  attendancePercent: 'attendance',
  photoDocumentId: 'photo',
  summary: 'summary',
  strengths: 'strengths',
  communication: 'communication',
  medicalPointer: 'place of the medical plan',
  protectionPointer: 'place of the child protection file',
};

/** True for text that names a field of a pupil. */
export function isPupilField(name: string): name is PupilFieldName {
  return Object.hasOwn(pupilFieldNames, name);
}
