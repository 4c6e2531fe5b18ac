import { basisWords, recordClasses, recordClassKeys, retentionBases } from '../../retention/classes';
import { leavingReasons } from '../../retention/leaving';
import { academicYearName } from '../../school/academic-year';
import { choice, date, inWords, line, number, recordKind, text } from './record-kind';

const ofPupil = ['pupils', 'pupil_id'] as const;
const classes = recordClassKeys.map((key) => ({ code: key, name: recordClasses[key].title }));
const bases = retentionBases.map((basis) => ({ code: basis, name: basisWords[basis] }));

/** How long records are kept, and what was disposed of. */
export const retentionKinds = {
  retention_rules: recordKind({
    one: 'rule of how long records are kept',
    many: 'rules of how long records are kept',
    standsAlone: true,
    fields: { basis: choice('Counted from', bases), years: number('Years'), note: text('Our policy says') },
    inBin: false,
  }),
  legal_holds: recordKind({
    one: 'legal hold',
    named: ['from_on'],
    within: ofPupil,
    fields: {
      reason: line('Why'),
      from_on: date('From'),
      set_by: line('Set by'),
      lifted_on: date('Lifted on'),
      lifted_by: line('Lifted by'),
    },
    inBin: false,
  }),
  pupil_departures: recordKind({
    one: 'note of leaving',
    many: 'notes of leaving',
    within: ofPupil,
    fields: {
      reason: choice('Why the pupil left', leavingReasons),
      file_passed_on: date('SEN file passed on'),
      file_passed_to: line('Passed on to'),
    },
    inBin: false,
  }),
  retention_extensions: recordKind({
    one: 'decision to keep longer',
    many: 'decisions to keep longer',
    named: ['until_on'],
    within: ofPupil,
    fields: {
      record_class: choice('Class of records', classes),
      start_year: inWords('School year', (value) => academicYearName(Number(value))),
      until_on: date('Kept until'),
      reason: line('Why'),
    },
    inBin: false,
  }),
  disposals: recordKind({
    one: 'certificate of disposal',
    many: 'certificates of disposal',
    named: ['number'],
    standsAlone: true,
    fields: {
      number: number('Number'),
      disposed_on: date('Disposed of on'),
      class_title: line('Class of records'),
      rule: line('Rule applied'),
      kept_until: date('Kept until'),
      authorised_by: line('Authorised by'),
      records: number('Entries'),
      documents: number('Documents'),
    },
    hidden: ['record_class'],
    inBin: false,
  }),
  disposal_leftovers: recordKind({
    one: 'step of a disposal',
    many: 'steps of a disposal',
    standsAlone: true,
    fields: {},
    hidden: ['kind'],
    inBin: false,
  }),
} as const;
