import { sendMethods } from '../../papers/sent';
import { choice, date, inWords, line, number, record, recordKind, text, unsaid, yesNo } from './record-kind';

const ofPupil = ['pupils', 'pupil_id'] as const;
const ofRequest = ['access_requests', 'request_id'] as const;
const decisions = [
  { code: 'keep', name: 'Kept' },
  { code: 'redact', name: 'Taken out' },
];

/** Who asked for a pupil's record, and where it went. */
export const rightsKinds = {
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
