import {
  broadAreas,
  flagKinds,
  flagName,
  type FlagType,
  historicSenStatuses,
  monitoringOutcomes,
  senLayers,
  senNeedTypes,
  senStatuses,
  sexes,
} from '../../pupils/codes';
import { ethnicityName } from '../../pupils/ethnicity';
import { rankWords } from '../../pupils/event-words';
import { yearGroupName } from '../../pupils/year-group';
import { choice, date, inWords, line, moment, percent, record, recordKind, text, yesNo } from './record-kind';

const ofPupil = ['pupils', 'pupil_id'] as const;

function flagDetail(type: string, code: string): string {
  const codes = flagKinds.find((kind) => kind.code === type)?.codes ?? [];
  return codes.find((item) => item.code === code)?.name ?? code;
}

/** The pupil and what hangs on her record. */
export const pupilKinds = {
  pupils: recordKind({
    one: 'pupil',
    named: ['legal_forename', 'legal_surname'],
    standsAlone: true,
    fields: {
      school_id: record('School', 'schools'),
      class_id: record('Class', 'classes'),
      legal_forename: line('Legal forename'),
      middle_names: line('Middle names'),
      legal_surname: line('Legal surname'),
      known_as: line('Known as'),
      preferred_surname: line('Preferred surname'),
      dob: date('Date of birth'),
      sex: choice('Sex', sexes),
      upn: line('UPN'),
      former_upn: line('Former UPN'),
      uln: line('ULN'),
      nhs_number: line('NHS number'),
      ncy: inWords('Year group', (value) => yearGroupName(Number(value))),
      admission_date: date('Admission date'),
      leaving_date: date('Leaving date'),
      destination: line('Next school'),
      ethnicity: inWords('Ethnicity', (value) => ethnicityName(String(value))),
      first_language: line('First language'),
      address: line('Address'),
      postcode: line('Postcode'),
      gp: line('GP'),
      attendance_percent: percent('Attendance'),
      photo_document_id: record('Photo', 'documents'),
      summary: text('Summary'),
      strengths: text('Strengths'),
      communication: text('How the pupil communicates'),
      medical_pointer: line('Where the medical plan is kept'),
      protection_pointer: line('Where the child protection file is kept'),
      archived_at: moment('Moved to the leavers'),
    },
    hidden: ['imported_values'],
  }),
  contacts: recordKind({
    one: 'contact person',
    many: 'contact people',
    named: ['name'],
    standsAlone: true,
    fields: {
      name: line('Name'),
      phone: line('Telephone'),
      mobile: line('Mobile'),
      email: line('E-mail'),
      address: line('Address'),
      postcode: line('Postcode'),
      language: line('Language'),
      interpreter: yesNo('Needs an interpreter'),
      communication_needs: text('Communication needs'),
    },
  }),
  pupil_contacts: recordKind({
    one: 'contact',
    named: ['contact_id'],
    within: ofPupil,
    alongside: ['contacts', 'contact_id'],
    fields: {
      contact_id: record('Person', 'contacts'),
      relationship: line('Relationship'),
      parental_responsibility: yesNo('Parental responsibility'),
      lives_with: yesNo('The pupil lives with this person'),
      contact_allowed: yesNo('May be contacted'),
      note: text('Note'),
    },
  }),
  sen_statuses: recordKind({
    one: 'SEN status',
    many: 'SEN statuses',
    named: ['code'],
    within: ofPupil,
    fields: {
      code: choice('Status', [...senStatuses, ...historicSenStatuses]),
      layer: choice('Layer of support', senLayers),
      starts_on: date('Holds from'),
      ends_on: date('Until'),
      reason: text('Reason'),
    },
  }),
  sen_needs: recordKind({
    one: 'need',
    named: ['type'],
    within: ofPupil,
    fields: {
      type: choice('Need', senNeedTypes),
      rank: inWords('Rank', (value) => rankWords(Number(value))),
      broad_area: choice('Broad area', broadAreas),
      starts_on: date('Holds from'),
      ends_on: date('Until'),
      note: text('Note'),
    },
  }),
  monitorings: recordKind({
    one: 'monitoring',
    many: 'monitorings',
    named: ['raised_on'],
    within: ofPupil,
    fields: {
      concern: text('Concern'),
      raised_by: line('Raised by'),
      raised_on: date('Raised on'),
      look_again_on: date('Look again on'),
      outcome: choice('What became of it', monitoringOutcomes),
      closed_on: date('Closed on'),
    },
  }),
  pupil_flags: recordKind({
    one: 'group',
    named: ['type'],
    within: ofPupil,
    fields: {
      type: inWords('Group', (value) => flagName(value as FlagType)),
      code: inWords('Detail', (value, { type }) => flagDetail(String(type), String(value))),
      starts_on: date('Since'),
      ends_on: date('Until'),
      source: line('Source'),
    },
  }),
  pupil_notes: recordKind({
    one: 'note',
    named: ['kind', 'happened_on'],
    within: ofPupil,
    fields: { happened_on: date('It happened on'), kind: line('Kind'), text: text('Note') },
  }),
} as const;
