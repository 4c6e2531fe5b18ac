import { sendMethods } from '../../papers/sent';
import { leavingReasons } from '../../retention/leaving';
import { choice, date, inWords, line, number, record, recordKind, text, unsaid, yesNo } from './record-kind';

const ofPupil = ['pupils', 'pupil_id'] as const;
const ofRequest = ['access_requests', 'request_id'] as const;
const decisions = [
  { code: 'keep', name: 'Kept' },
  { code: 'redact', name: 'Taken out' },
] as const;
const bases = [
  { code: 'birth', name: 'From the date of birth' },
  { code: 'left', name: 'From the day of leaving' },
  { code: 'closed', name: 'From the day of closing' },
  { code: 'year-end', name: 'From the end of the school year' },
] as const;

/** Copies of a record, files for the next school, and how long records are kept. */
export const rightsKinds = {
  access_requests: recordKind({
    one: 'request for a copy of the record',
    many: 'requests for a copy of the record',
    named: ['received_on'],
    within: ofPupil,
    fields: {
      received_on: date('Received on'),
      asked_by: line('Asked by'),
      asked_contact_id: record('Contact who asks', 'contacts'),
      identity_asked_on: date('Proof of identity asked for on'),
      identity_checked_on: date('Identity checked on'),
      identity_how: line('How it was checked'),
      clarification_asked_on: date('Clarification asked on'),
      clarified_on: date('Clarified on'),
      clarified_how: text('What was clarified'),
      extended_because: text('Extended because'),
      extension_told_on: date('Told of the extension on'),
      note: text('Note'),
      sent_on: date('Sent on'),
      sent_how: choice('How it was sent', sendMethods),
      sent_to: line('Sent to'),
      document_id: record('Copy kept', 'documents'),
    },
  }),
  access_names: recordKind({
    one: 'name in a copy',
    many: 'names in a copy',
    within: ofRequest,
    inBin: false,
    fields: { words: unsaid('Name'), decision: choice('Decision', decisions) },
    hidden: ['kind'],
  }),
  access_documents: recordKind({
    one: 'document of a copy',
    many: 'documents of a copy',
    within: ofRequest,
    inBin: false,
    fields: {
      document_id: record('Document', 'documents'),
      included: yesNo('Goes into the copy'),
      looked_on: date('Looked through on'),
    },
  }),
  access_areas: recordKind({
    one: 'area to paint over',
    many: 'areas to paint over',
    named: ['page'],
    within: ofRequest,
    fields: {
      document_id: record('Document', 'documents'),
      page: inWords('Page', (value) => `page ${value}`),
    },
    hidden: ['x', 'y', 'width', 'height'],
  }),
  transfers: recordKind({
    one: 'file for the next school',
    many: 'files for the next school',
    named: ['next_school'],
    within: ofPupil,
    fields: {
      next_school: line('Next school'),
      next_person: line('To whom'),
      next_address: text('Address'),
      left_on: date('Left on'),
      choice: unsaid('What goes in'),
      note: text('Note'),
      sent_on: date('Sent on'),
      sent_how: choice('How it was sent', sendMethods),
      pages: number('Pages'),
      document_id: record('Copy kept', 'documents'),
      receipt_on: date('Receipt came on'),
      receipt_by: line('Signed by'),
    },
  }),
  pupil_departures: recordKind({
    one: 'leaving',
    many: 'leavings',
    within: ofPupil,
    inBin: false,
    fields: {
      reason: choice('Why the pupil left', leavingReasons),
      file_passed_on: date('SEN file passed on'),
      file_passed_to: line('Passed to'),
    },
  }),
  legal_holds: recordKind({
    one: 'legal hold',
    named: ['from_on'],
    within: ofPupil,
    fields: {
      reason: text('Reason'),
      from_on: date('From'),
      set_by: line('Set by'),
      lifted_on: date('Lifted on'),
      lifted_by: line('Lifted by'),
    },
  }),
  retention_extensions: recordKind({
    one: 'longer keeping',
    many: 'longer keepings',
    named: ['until_on'],
    within: ofPupil,
    fields: {
      record_class: line('Class of record'),
      start_year: number('School year'),
      until_on: date('Kept until'),
      reason: text('Reason'),
    },
  }),
  retention_rules: recordKind({
    one: 'rule of keeping',
    many: 'rules of keeping',
    standsAlone: true,
    inBin: false,
    fields: { basis: choice('Counted', bases), years: number('Years'), note: text('Note') },
  }),
  disposals: recordKind({
    one: 'certificate of disposal',
    many: 'certificates of disposal',
    named: ['number'],
    standsAlone: true,
    inBin: false,
    fields: {
      number: inWords('Number', (value) => `number ${value}`),
      disposed_on: date('Disposed of on'),
      record_class: line('Class of record'),
      class_title: line('Title'),
      rule: line('Rule'),
      kept_until: date('Kept until'),
      authorised_by: line('Authorised by'),
      records: number('Records'),
      documents: number('Documents'),
    },
  }),
  disposal_leftovers: recordKind({
    one: 'work of a disposal',
    many: 'work of disposals',
    standsAlone: true,
    inBin: false,
    fields: { kind: unsaid('Kind') },
  }),
};
