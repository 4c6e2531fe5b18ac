import { sendMethods } from '../../papers/sent';
import { choice, date, inWords, line, number, record, recordKind, text, unsaid, yesNo } from './record-kind';

const ofPupil = ['pupils', 'pupil_id'] as const;
const ofRequest = ['access_requests', 'request_id'] as const;
const decisions = [
  { code: 'keep', name: 'Kept' },
  { code: 'redact', name: 'Taken out' },
] as const;

/** Copies of a record, and files for the next school. */
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
      identity_checked_on: date('Proof of identity came on'),
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
} as const;
