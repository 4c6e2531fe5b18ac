import type { DemoSession, DemoTime } from '../demo-week';

const daily = [1, 2, 3, 4, 5] as const;
const maya = 'L886990122015';
const lukasz = 'F886990120027';
const zoe = 'H886990126017';

/** Where the sessions of the runs stand in the week. One session of the spelling and one of the speech sounds have no place yet. */
export const demoSessions: readonly DemoSession[] = [
  { run: 'P01', who: 'Mrs Bellwether', days: [1, 3, 5], at: '10:35' },
  { run: 'P02', who: 'Ms Quillane', days: [1, 2, 4], at: '09:00' },
  { run: 'P03', who: 'Mrs Yarrowby', days: [3], at: '09:15' },
  { run: 'P03', who: 'Ms Quillane', days: [2, 4], at: '11:20' },
  { run: 'P04', who: 'Mr Osei-Tarn', days: [1, 2, 4, 5], at: '11:50' },
  { run: 'P05', who: 'Mr Rufus Faraday-Hume', days: [2, 5], at: '09:05' },
  { run: 'P06', who: 'Miss Kozłowna', days: daily, at: '13:10' },
  { run: 'P06', who: 'Mrs Bellwether', days: [4], at: '13:10' },
  { run: 'P07', who: 'Ms Parvizi', days: [1, 2, 3, 4], at: '09:30' },
  { run: 'P08', who: 'Miss Kozłowna', days: daily, at: '13:40' },
  { run: 'P09', who: 'Ms Parvizi', days: [2, 4], at: '10:35' },
  { run: 'P10', who: 'Miss Tregarrow', days: [1, 3, 5], at: '14:10' },
  { run: 'P12', who: 'Mr Osei-Tarn', days: daily, at: '13:25' },
  { run: 'P13', who: 'Miss Kozłowna', days: [2, 4], at: '14:15' },
  { run: 'P15', who: 'Mr Rufus Faraday-Hume', days: [3], at: '11:20' },
  { run: 'P16', who: 'Mr Rufus Faraday-Hume', days: [5], at: '14:15' },
  { run: 'P16', who: 'Miss Kozłowna', days: [5], at: '14:15' },
  { run: 'P17', who: 'Miss Tregarrow', days: daily, at: '08:50' },
  { run: 'P18', who: 'Mrs Dunnock', days: daily, at: '12:15' },
  { run: 'P18', who: 'Miss Kozłowna', days: daily, at: '12:15' },
  { run: 'P21', who: 'Ms Quillane', days: [1, 3, 5], at: '13:35' },
  { run: 'P22', who: 'Mrs Bellwether', days: [1, 2, 4, 5], at: '11:20' },
  { run: 'P23', who: 'Ms Parvizi', days: daily, at: '09:00' },
  { run: 'P23', who: 'Ms Parvizi', days: daily, at: '11:45' },
  { run: 'P23', who: 'Miss Kozłowna', days: daily, at: '09:00' },
  { run: 'P24', who: 'Miss Kozłowna', days: daily, at: '08:50' },
];

/** The rest of the week: lessons, time with one child, duties and breaks. */
export const demoTimes: readonly DemoTime[] = [
  { who: 'Ms Quillane', days: [1, 2, 4, 5], at: '09:15', to: '10:00', pupil: { upn: maya, item: 'F8' } },
  { who: 'Ms Quillane', days: daily, at: '10:35', to: '11:20', pupil: { upn: maya, item: 'F8' } },
  { who: 'Ms Quillane', days: [1, 3, 5], at: '11:20', to: '12:10', classOf: '4D' },
  { who: 'Ms Quillane', days: daily, at: '12:20', to: '12:50', pause: true },
  { who: 'Ms Quillane', days: [2, 4], at: '13:10', to: '14:10', classOf: '4D' },
  { who: 'Ms Quillane', days: daily, at: '14:10', to: '15:10', classOf: '3P' },
  { who: 'Mrs Bellwether', days: daily, at: '09:00', to: '10:00', classOf: 'RC' },
  { who: 'Mrs Bellwether', days: daily, at: '12:25', to: '12:55', pause: true },
  { who: 'Mrs Bellwether', days: daily, at: '13:35', to: '15:10', classOf: '1S' },
  { who: 'Mr Osei-Tarn', days: daily, at: '09:00', to: '10:00', classOf: '3P' },
  { who: 'Mr Osei-Tarn', days: daily, at: '10:20', to: '10:35', duty: 'Playground' },
  { who: 'Mr Osei-Tarn', days: daily, at: '10:35', to: '11:45', classOf: '5T' },
  { who: 'Mr Osei-Tarn', days: daily, at: '12:20', to: '12:50', pause: true },
  { who: 'Mr Osei-Tarn', days: daily, at: '13:40', to: '15:10', classOf: '56W' },
  { who: 'Miss Kozłowna', days: daily, at: '09:20', to: '10:00', classOf: '2S' },
  { who: 'Miss Kozłowna', days: daily, at: '10:35', to: '12:10', classOf: '2S' },
  { who: 'Miss Kozłowna', days: daily, at: '12:40', to: '13:10', pause: true },
  { who: 'Ms Parvizi', days: [1, 3, 5], at: '10:35', to: '11:40', classOf: 'RC' },
  { who: 'Ms Parvizi', days: daily, at: '12:15', to: '12:45', pause: true },
  { who: 'Ms Parvizi', days: [1, 3, 5], at: '13:30', to: '13:50', pupil: { upn: zoe, item: 'F1' } },
  { who: 'Ms Parvizi', days: daily, at: '13:50', to: '15:10', pupil: { upn: zoe, item: 'F5' } },
  { who: 'Miss Tregarrow', days: daily, at: '09:00', to: '10:00', classOf: '6A' },
  { who: 'Miss Tregarrow', days: daily, at: '10:35', to: '12:10', pupil: { upn: lukasz, item: 'F4' } },
  { who: 'Miss Tregarrow', days: daily, at: '12:20', to: '12:50', pause: true },
  { who: 'Miss Tregarrow', days: [2, 4], at: '14:10', to: '15:10', pupil: { upn: lukasz, item: 'F4' } },
  { who: 'Mr Rufus Faraday-Hume', days: [2, 3, 5], at: '12:20', to: '12:50', pause: true },
  { who: 'Mr Rufus Faraday-Hume', days: [2, 3, 5], at: '13:10', to: '14:00', classOf: '6A' },
];
