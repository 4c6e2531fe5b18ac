import { capital } from '../../common/text';
import { documentFieldWords } from '../../documents/model';
import { type PaperId, paperInfo, papers } from '../../papers/papers';
import { fundingSources } from '../../provision/codes';
import { closureKinds } from '../../school/closures';
import { periodKinds, slotKinds } from '../../timetable/codes';
import { dayName, type SchoolDay } from '../../timetable/times';
import {
  choice,
  date,
  inWords,
  line,
  minutes,
  money,
  number,
  record,
  recordKind,
  text,
  unsaid,
  yesNo,
} from './record-kind';

const ofSchool = ['schools', 'school_id'] as const;
const ofStaff = ['staff', 'staff_id'] as const;
const day = inWords('Day', (value) => dayName(Number(value) as SchoolDay));

function letterName(kind: string): string {
  return papers.some(({ id }) => id === kind) ? paperInfo(kind as PaperId).title : kind;
}

/** The school: its people, days, times, letters, documents and settings. */
export const schoolKinds = {
  schools: recordKind({
    one: 'school',
    named: ['name'],
    standsAlone: true,
    fields: {
      name: line('Name of the school'),
      la_number: line('Number of the local authority'),
      la_estab: line('LAESTAB'),
      urn: line('URN'),
      address: line('Address'),
      postcode: line('Postcode'),
      phone: line('Telephone'),
      email: line('E-mail'),
      head_name: line('Head'),
      senco_name: line('SENDCO'),
      logo_document_id: record('Logo', 'documents'),
      advice_service: line('Advice service for parents'),
      la_name: line('Local authority'),
    },
  }),
  staff: recordKind({
    one: 'member of staff',
    many: 'members of staff',
    named: ['name'],
    within: ofSchool,
    standsAlone: true,
    fields: {
      school_id: record('School', 'schools'),
      name: line('Name'),
      role: line('Role'),
      email: line('E-mail'),
      grade: line('Grade, as written'),
      grade_id: record('Grade', 'staff_grades'),
      contract_minutes: minutes('Contracted hours'),
      active: yesNo('Works here'),
      funding: choice('Paid from', fundingSources),
    },
  }),
  staff_grades: recordKind({
    one: 'grade',
    named: ['code', 'name'],
    within: ofSchool,
    standsAlone: true,
    fields: { code: line('Code'), name: line('Name of the grade') },
  }),
  grade_rates: recordKind({
    one: 'rate',
    named: ['from_on'],
    within: ['staff_grades', 'grade_id'],
    fields: {
      from_on: date('From'),
      actual_pence: money('School pays an hour'),
      standard_pence: money('Standard rate an hour'),
      // Kept in hundredths of a per cent.
      on_cost: inWords('On-costs', (value) => `${Number(value) / 100}%`),
    },
  }),
  terms: recordKind({
    one: 'term',
    named: ['name'],
    within: ofSchool,
    fields: { name: line('Term'), starts_on: date('First day'), ends_on: date('Last day') },
  }),
  school_closures: recordKind({
    one: 'closure',
    named: ['reason'],
    within: ofSchool,
    fields: {
      starts_on: date('First day'),
      ends_on: date('Last day'),
      kind: choice('Kind', closureKinds),
      reason: line('Reason'),
    },
  }),
  classes: recordKind({
    one: 'class',
    many: 'classes',
    named: ['name'],
    within: ofSchool,
    standsAlone: true,
    fields: { name: line('Name of the class'), teacher_id: record('Teacher', 'staff') },
  }),
  class_lessons: recordKind({
    one: 'lesson',
    named: ['subject', 'day'],
    within: ['classes', 'class_id'],
    fields: { day, period_id: record('Period', 'school_periods'), subject: line('Subject') },
    inBin: false,
  }),
  school_periods: recordKind({
    one: 'period of the school day',
    many: 'periods of the school day',
    named: ['name'],
    within: ofSchool,
    fields: {
      name: line('Name'),
      starts_at: line('Starts'),
      ends_at: line('Ends'),
      kind: choice('Kind', periodKinds),
    },
  }),
  staff_hours: recordKind({
    one: 'hours of a day',
    many: 'hours of days',
    named: ['day'],
    within: ofStaff,
    fields: { day, starts_at: line('From'), ends_at: line('To') },
    inBin: false,
  }),
  staff_absences: recordKind({
    one: 'absence',
    named: ['from_on'],
    within: ofStaff,
    fields: { from_on: date('First day'), to_on: date('Last day'), reason: text('Reason') },
  }),
  timetable_slots: recordKind({
    one: 'time in the timetable',
    many: 'times in the timetable',
    named: ['day', 'starts_at', 'kind'],
    within: ofStaff,
    fields: {
      staff_id: record('Person', 'staff'),
      day,
      starts_at: line('Starts'),
      ends_at: line('Ends'),
      kind: choice('What it is', slotKinds),
      provision_id: record('Run', 'provisions'),
      class_id: record('Class', 'classes'),
      pupil_id: record('Pupil', 'pupils'),
      ehc_provision_id: record('Item of section F', 'ehc_provisions'),
      what: line('What'),
      place: line('Place'),
      from_on: date('From'),
      to_on: date('Until'),
    },
    hidden: ['school_id', 'staff_line_id'],
  }),
  slot_covers: recordKind({
    one: 'cover',
    named: ['on_day'],
    within: ['timetable_slots', 'slot_id'],
    fields: { on_day: date('Day'), cover_staff_id: record('Who takes over', 'staff'), note: text('Note') },
    inBin: false,
  }),
  letter_templates: recordKind({
    one: 'wording of a letter',
    many: 'wordings of letters',
    named: ['kind'],
    onePer: ['kind'],
    standsAlone: true,
    fields: {
      kind: inWords('Letter', (value) => letterName(String(value))),
      subject: line('Subject'),
      body: text('Letter'),
    },
  }),
  documents: recordKind({
    one: 'document',
    named: ['title'],
    within: ['pupils', 'pupil_id'],
    standsAlone: true,
    fields: {
      title: line(capital(documentFieldWords.title)),
      file_name: line('File'),
      pages: number('Pages'),
      pdf_password: unsaid('Password of the file'),
      agency: line(capital(documentFieldWords.agency)),
      author: line(capital(documentFieldWords.author)),
      report_date: date(capital(documentFieldWords.reportDate)),
      received_on: date(capital(documentFieldWords.receivedOn)),
      in_section_k: yesNo(capital(documentFieldWords.inSectionK)),
      shared_with_parent: yesNo('Shared with the parent'),
    },
    hidden: ['kind', 'bytes', 'sha256', 'wrapped_key', 'reading', 'purpose'],
  }),
  import_batches: recordKind({
    one: 'import',
    named: ['file_name', 'imported_on'],
    within: ofSchool,
    standsAlone: true,
    fields: {
      file_name: line('File'),
      imported_on: date('Imported on'),
      added: number('Pupils added'),
      changed: number('Pupils changed'),
      left_school: number('Pupils who left'),
    },
    hidden: ['change_id'],
    inBin: false,
  }),
  import_mappings: recordKind({
    one: 'remembered file',
    fields: { mapping: unsaid('Columns of a file') },
    inBin: false,
  }),
  saved_views: recordKind({
    one: 'saved view',
    named: ['name'],
    standsAlone: true,
    fields: { name: line('Name'), query: unsaid('What it shows') },
    hidden: ['screen'],
  }),
  settings: recordKind({
    one: 'setting',
    fields: { value: unsaid('Setting of the vault') },
    inBin: false,
  }),
} as const;
