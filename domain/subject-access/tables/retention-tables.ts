import { leavingReasons } from '../../retention/leaving';
import { coded, date, type TableSpec, text } from '../spec';

/** How long the child's record is kept, and what is noted of leaving. */
export const retentionTables: readonly TableSpec[] = [
  {
    table: 'pupil_departures',
    part: 'pupil',
    title: 'Leaving',
    named: [],
    fields: [
      coded('reason', 'Why the pupil left', leavingReasons),
      date('filePassedOn', 'SEN file passed on'),
      text('filePassedTo', 'Passed on to'),
    ],
  },
  {
    table: 'legal_holds',
    part: 'pupil',
    title: 'Legal holds',
    named: ['fromOn'],
    fields: [
      date('fromOn', 'From'),
      text('reason', 'Why'),
      text('setBy', 'Set by'),
      date('liftedOn', 'Lifted on'),
      text('liftedBy', 'Lifted by'),
    ],
  },
  {
    table: 'retention_extensions',
    part: 'pupil',
    title: 'Kept longer than the rule says',
    named: ['untilOn'],
    fields: [date('untilOn', 'Kept until'), text('reason', 'Why')],
    leftOut: {
      recordClass: 'only of records that are not about one pupil',
      startYear: 'only of records that are not about one pupil',
    },
  },
];
