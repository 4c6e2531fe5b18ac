import type { DemoGap, DemoLook } from '../demo-term';

/** Sessions that were not held. A day on which the run has no session would be an error of this list. */
export const demoGaps: readonly DemoGap[] = [
  // Year 4 at the lifeboat station.
  { on: '2026-10-13', runs: ['P02', 'P04', 'P12'], reason: 'trip' },
  // Mr Osei-Tarn is unwell for two days.
  { on: '2026-11-10', runs: ['P04', 'P12'], reason: 'staff-absent' },
  { on: '2026-11-11', runs: ['P12'], reason: 'staff-absent' },
  { on: '2026-09-25', runs: ['P16'], reason: 'staff-absent' },
  { on: '2026-10-07', runs: ['P15'], reason: 'staff-absent' },
  { on: '2026-11-18', runs: ['P15'], reason: 'staff-absent' },
  // The hall is needed for the harvest, the photographs and the play.
  { on: '2026-10-09', runs: ['P21'], reason: 'room' },
  { on: '2026-11-06', runs: ['P21'], reason: 'room' },
  { on: '2026-11-20', runs: ['P16', 'P21'], reason: 'room' },
  // The week of assessments.
  { on: '2026-10-12', runs: ['P07', 'P22'], reason: 'tests' },
  { on: '2026-10-14', runs: ['P07'], reason: 'tests' },
  { on: '2026-09-22', runs: ['P09'], reason: 'pupil-absent' },
  { on: '2026-09-24', runs: ['P09'], reason: 'pupil-absent' },
  { on: '2026-11-09', runs: ['P02', 'P12'], reason: 'pupil-absent' },
  { on: '2026-11-17', runs: ['P05'], reason: 'other' },
];

/** More of single sessions that were held: cover, less time, a note, and children who did not have it. */
export const demoLooks: readonly DemoLook[] = [
  {
    ...{ on: '2026-10-02', run: 'P01', who: 'Mrs Bellwether', cover: 'Ms Quillane' },
    note: 'Mrs Bellwether at a course on language groups.',
    marks: [{ upn: 'J886990126008', mark: 'absent' }],
  },
  {
    ...{ on: '2026-11-13', run: 'P01', who: 'Mrs Bellwether', minutes: 20 },
    note: 'Fire practice.',
    marks: [{ upn: 'H886990126017', mark: 'absent' }],
  },
  {
    ...{ on: '2026-10-06', run: 'P04', who: 'Mr Osei-Tarn' },
    marks: [
      { upn: 'L886990122015', mark: 'part', minutes: 10 },
      { upn: 'G886990122022', mark: 'absent' },
    ],
  },
  {
    ...{ on: '2026-11-12', run: 'P02', who: 'Ms Quillane', minutes: 10 },
    note: 'She was tired and chose to stop.',
  },
  {
    ...{ on: '2026-11-13', run: 'P16', who: 'Mr Rufus Faraday-Hume' },
    note: 'Łukasz asked two questions without his strip.',
    marks: [{ upn: 'P886990221001', mark: 'refused' }],
  },
  {
    ...{ on: '2026-11-16', run: 'P10', who: 'Miss Tregarrow' },
    marks: [{ upn: 'P886990123020', mark: 'absent' }],
  },
];
