import type { FieldProblem } from '../common/result';
import { fold, listInWords } from '../common/text';
import type { FlagType } from '../pupils/codes';
import {
  contactNumbers,
  type ContactNumber,
  type ContactPart,
  type ImportField,
  isTargetField,
  type TargetField,
  targetName,
} from './targets';

/** What each column of a kind of file means; remembered by its signature. */
export interface ColumnMapping {
  /** The same for every file with the same columns. */
  readonly signature: string;
  /** One entry for each column, in order; null = not imported. */
  readonly columns: readonly (TargetField | null)[];
}

/** A header for comparing: small letters and digits only. 'Legal First Name' and 'legal_firstname' are the same. */
function plain(header: string): string {
  return fold(header)
    .replace(/%/g, 'percent')
    .replace(/[^a-z0-9]/g, '');
}

/** What a kind of file is known by: its column names, so that a mapping can be remembered. Not secret, never personal. */
export function headerSignature(headers: readonly string[]): string {
  return headers.map(plain).join('|');
}

type PupilTarget =
  | ImportField
  | 'town'
  | 'county'
  | 'senStatus'
  | 'senStatusFrom'
  | 'senNeeds'
  | 'senNeed1'
  | 'senNeed2'
  | 'senNeed3';

/** How the information systems that we know, and people, call each field. `surname` alone is decided by what else is there. */
const synonyms: Readonly<Record<PupilTarget, string>> = {
  legalForename: 'legalforename legalfirstname legalgivenname legalname1',
  legalSurname: 'legalsurname legallastname legalfamilyname',
  middleNames: 'middlename middlenames middlenamess othernames',
  knownAs:
    'knownas preferredforename preferredfirstname preferredname chosenname chosenforename forename firstname givenname',
  preferredSurname: 'preferredsurname preferredlastname chosensurname surname lastname familyname',
  dob: 'dob dateofbirth birthdate birthday born',
  sex: 'sex gender legalsex',
  upn: 'upn uniquepupilnumber currentupn pupilupn',
  formerUpn: 'formerupn previousupn oldupn',
  uln: 'uln uniquelearnernumber',
  nhsNumber: 'nhsnumber nhsno nhs',
  ncy: 'yeargroup year ncyear ncy nationalcurriculumyear yeartaughtin nationalcurriculumyeargroup actualncyear curriculumyear yr',
  className:
    'class classname registrationform registrationgroup reggroup tutorgroup form tutor formgroup regform',
  admissionDate: 'admissiondate dateofadmission startdate doa entrydate datestarted enrolmentdate',
  leavingDate: 'leavingdate dateofleaving leaver leavedate enddate dol',
  ethnicity: 'ethnicity ethnicitycode ethnicgroup ethnicorigin',
  firstLanguage: 'firstlanguage homelanguage language nativelanguage mothertongue languagecode',
  address: 'address homeaddress fulladdress addressline1 address1 street pupiladdress',
  town: 'town city posttown addresstown addressline3 address3',
  county: 'county addresscounty',
  postcode: 'postcode homepostcode postalcode zip addresspostcode',
  gp: 'gp doctor surgery gpname gpsurgery medicalpractice',
  attendancePercent:
    'attendance attendancepercent attendanceytd attendancepercentytd percentattendance attendancepct',
  senStatus: 'senstatus senprovision sencode senstage currentsenstatus senprovisioncode senprovisiontype',
  senStatusFrom: 'senstatusdate senstatusstartdate senstartdate senstatusfrom senprovisionstartdate senfrom',
  senNeeds: 'senneeds senneedsranked senneed sentype sentypes needs',
  senNeed1: 'senneed1 primaryneed sentype1 sentypeprimary primarysenneed senprimaryneed senneedprimary',
  senNeed2: 'senneed2 secondaryneed sentype2 sentypesecondary secondarysenneed sensecondaryneed',
  senNeed3: 'senneed3 tertiaryneed sentype3',
};

const flagSynonyms: Readonly<Record<FlagType, string>> = {
  FSM: 'fsm freeschoolmeals fsmeligible eligibleforfreeschoolmeals fsmeligibility freeschoolmeal',
  EVER6: 'ever6 everfsm6 fsmever6 ever6fsm',
  PP: 'pp pupilpremium pupilpremiumrecipient pupilpremiumindicator pupilpremiumeligible ppi',
  LAC: 'lac cla incare incarestatus inleacare lookedafter lookedafterchild childlookedafter inlacare',
  PLAC: 'plac postlac postlookedafter previouslylookedafter postlookedafterarrangements plaa previouslyincare',
  SERVICE: 'servicechild servicechildren servicefamily serviceschild servicechildindicator',
  EAL: 'eal englishasadditionallanguage englishadditionallanguage englishasanadditionallanguage',
  YC: 'youngcarer youngcarerindicator',
  GRT: 'grt gypsyromatraveller',
  CIN: 'cin childinneed',
  CP: 'cp childprotection childprotectionplan cpplan',
  EH: 'eh earlyhelp',
  SUMMERBORN: 'summerborn',
  MEDICAL: 'medical medicalplan ihp individualhealthcareplan medicalflag',
};

const contactSynonyms: Readonly<Record<ContactPart, string>> = {
  name: 'name fullname',
  title: 'title salutation',
  forename: 'forename firstname givenname',
  surname: 'surname lastname familyname',
  relationship: 'relationship relation relationshiptopupil relationshiptype',
  parentalResponsibility: 'pr parentalresponsibility parentalresp hasparentalresponsibility',
  anyPhone: 'phone telephone tel number phonenumber telephonenumber contactnumber mainphone',
  phone: 'hometel homephone hometelephone daytel landline homenumber',
  mobile: 'mobile mobilephone mobiletel mobilenumber mobiletelephone',
  email: 'email emailaddress homeemail personalemail',
  address: 'address homeaddress',
  postcode: 'postcode',
};

function lookUp(): ReadonlyMap<string, TargetField> {
  const known = new Map<string, TargetField>();
  const add = (words: string, field: TargetField): void => {
    for (const word of words.split(' ')) known.set(word, field);
  };
  for (const [field, words] of Object.entries(synonyms)) add(words, field as PupilTarget);
  for (const [type, words] of Object.entries(flagSynonyms)) add(words, `flag.${type as FlagType}`);
  return known;
}
const known = lookUp();

const contactWords = new Map(
  Object.entries(contactSynonyms).flatMap(([part, words]) =>
    words.split(' ').map((word) => [word, part as ContactPart] as const),
  ),
);

/** 'Primary Guardian 1 Mobile', 'Contact 2 Forename', 'Parent/carer email': which contact, and which part of her. */
function contactTarget(header: string): TargetField | null {
  const found =
    /^(?:primary|priority|emergency)?(?:guardian|contact|parentcarer|parent|carer)(\d)?(.*)$/.exec(header);
  if (found === null) return null;
  const number = contactNumbers.find((item) => item === Number(found[1] ?? '1'));
  const rest = found[2] ?? '';
  const part = rest === '' ? 'name' : contactWords.get(rest);
  return number === undefined || part === undefined
    ? null
    : `contact${number satisfies ContactNumber}.${part}`;
}

function targetFor(header: string): TargetField | null {
  const text = plain(header);
  return known.get(text) ?? contactTarget(text);
}

/**
 * Proposes what each column means, by its name. Where a file has only 'Surname' and 'Forename', they are the legal names; beside legal
 * ones they are the preferred names. A meaning is given to the first column that fits. The user corrects the rest.
 */
export function proposeMapping(headers: readonly string[]): ColumnMapping {
  const columns: (TargetField | null)[] = headers.map(targetFor);
  useAsLegal(columns, 'legalSurname', 'preferredSurname');
  useAsLegal(columns, 'legalForename', 'knownAs');
  const taken = new Set<TargetField>();
  const unique = columns.map((field) => {
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
  return { signature: headerSignature(headers), columns: unique };
}

function useAsLegal(columns: (TargetField | null)[], legal: ImportField, preferred: ImportField): void {
  const at = columns.indexOf(preferred);
  if (!columns.includes(legal) && at >= 0) columns[at] = legal;
}

/** Without these no pupil can be read. */
export const requiredTargets: readonly TargetField[] = ['legalForename', 'legalSurname', 'dob'];

/** What is wrong with a mapping: a needed field without a column, one meaning for two columns. `field` is the meaning. */
export function mappingProblems(mapping: ColumnMapping, headers: readonly string[]): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const field of requiredTargets) {
    if (!mapping.columns.includes(field)) {
      problems.push({ field, message: `Choose the column that holds “${targetName(field)}”.` });
    }
  }
  const fields = new Set(mapping.columns.filter((field) => field !== null));
  for (const field of fields) {
    const places = headers.filter((_, index) => mapping.columns[index] === field);
    if (places.length > 1) {
      const names = listInWords(places.map((name) => `“${name}”`));
      problems.push({
        field,
        message: `“${targetName(field)}” is chosen for ${names}. Choose one column for it.`,
      });
    }
  }
  return problems;
}

/** A remembered mapping, if it still fits these columns; else null. Unknown meanings (of another version) become "not imported". */
export function recallMapping(
  headers: readonly string[],
  stored: { readonly signature: string; readonly columns: readonly (string | null)[] } | null,
): ColumnMapping | null {
  if (
    stored === null ||
    stored.signature !== headerSignature(headers) ||
    stored.columns.length !== headers.length
  )
    return null;
  return {
    signature: stored.signature,
    columns: stored.columns.map((field) => (field !== null && isTargetField(field) ? field : null)),
  };
}
