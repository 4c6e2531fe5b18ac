import { sendMethods } from '../../papers/sent';
import { basisWords, recordClasses, type RetentionBasis } from '../../retention/classes';
import { leavingReasons } from '../../retention/leaving';
import { choice, date, inWords, line, number, record, recordKind, text, unsaid, yesNo } from './record-kind';

const ofPupil = ['pupils', 'pupil_id'] as const;
const ofRequest = ['access_requests', 'request_id'] as const;
const bases = Object.entries(basisWords).map(([code, name]) => ({ code: code as RetentionBasis, name }));
const decisions = [
  { code: 'keep', name: 'Kept' },
  { code: 'redact', name: 'Taken out' },
];

function className(key: string): string {
  const found = Object.entries(recordClasses).find(([code]) => code === key);
  return found?.[1].title ?? key;
}

/** How long records are kept, who asked for them, and where they went. */
export const rightsKinds = {
  retention_rules: recordKind({
    one: 'rule of keeping',
    many: 'rules of keeping',
    fields: { basis: choice('Counted from', bases), years: number('Years'), note: text('Note') },
    inBin: false,
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
  pupil_departures: recordKind({
    one: 'departure',
    within: ofPupil,
    fields: {
      reason: choice('Why the pupil left', leavingReasons),
      file_passed_on: date('File passed on, on'),
      file_passed_to: line('File passed on to'),
    },
    inBin: false,
  }),
  retention_extensions: recordKind({
    one: 'longer keeping',
    many: 'longer keepings',
    named: ['until_on'],
    within: ofPupil,
    fields: {
      record_class: inWords('What', (value) => className(String(value))),
      start_year: number('School year from'),
      until_on: date('Kept until'),
      reason: text('Reason'),
    },
  }),
  disposals: recordKind({
    one: 'certificate of disposal',
    many: 'certificates of disposal',
    named: ['disposed_on'],
    standsAlone: true,
    fields: {
      number: number('Number'),
      disposed_on: date('Disposed of on'),
      class_title: line('What'),
      rule: line('Rule'),
      kept_until: line('Kept until'),
      authorised_by: line('Authorised by'),
      records: number('Records'),
      documents: number('Documents'),
    },
    hidden: ['record_class'],
    inBin: false,
  }),
  disposal_leftovers: recordKind({
    one: 'disposal to be finished',
    many: 'disposals to be finished',
    fields: {},
    hidden: ['kind'],
    inBin: false,
  }),
  access_requests: recordKind({
    one: 'request for the record',
    many: 'requests for the record',
    named: ['received_on'],
    within: ofPupil,
    standsAlone: true,
    fields: {
      received_on: date('Received on'),
      asked_by: line('Asked by'),
      asked_contact_id: record('Contact who asks', 'contacts'),
      identity_asked_on: date('Asked for proof of identity'),
      identity_checked_on: date('Identity checked on'),
      identity_how: line('How the identity was checked'),
      clarification_asked_on: date('Asked what is meant'),
      clarified_on: date('Answered on'),
      clarified_how: text('What is meant'),
      extended_because: text('Why it takes longer'),
      extension_told_on: date('Told that it takes longer'),
      note: text('Note'),
      sent_on: date('Sent on'),
      sent_how: choice('How it was sent', sendMethods),
      sent_to: line('Sent to'),
      document_id: record('Copy that is kept', 'documents'),
    },
  }),
  access_names: recordKind({
    one: 'name of somebody else',
    many: 'names of others',
    named: ['words'],
    within: ofRequest,
    fields: { words: line('Words'), decision: choice('Decision', decisions) },
    hidden: ['kind'],
    inBin: false,
  }),
  access_documents: recordKind({
    one: 'document of the request',
    many: 'documents of the request',
    named: ['document_id'],
    within: ofRequest,
    fields: {
      document_id: record('Document', 'documents'),
      included: yesNo('Goes in'),
      looked_on: date('Looked through on'),
    },
    inBin: false,
  }),
  access_areas: recordKind({
    one: 'part painted over',
    many: 'parts painted over',
    named: ['document_id', 'page'],
    within: ofRequest,
    fields: {
      document_id: record('Document', 'documents'),
      page: inWords('Page', (value) => `page ${value}`),
    },
    hidden: ['x', 'y', 'width', 'height'],
    inBin: false,
  }),
  transfers: recordKind({
    one: 'file for the next school',
    many: 'files for the next school',
    named: ['next_school'],
    within: ofPupil,
    standsAlone: true,
    fields: {
      next_school: line('Next school'),
      next_person: line('To whom'),
      next_address: line('Address'),
      left_on: date('Left on'),
      choice: unsaid('What goes in'),
      note: text('Note'),
      sent_on: date('Sent on'),
      sent_how: choice('How it was sent', sendMethods),
      pages: number('Pages'),
      document_id: record('Copy that is kept', 'documents'),
      receipt_on: date('Receipt came on'),
      receipt_by: line('Receipt signed by'),
    },
  }),
} as const;
