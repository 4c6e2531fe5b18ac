import type { DemoPerson } from '../demo-week';

/** When the people of the demo school work, and what they are paid for in a week. */
export const demoPeople: Readonly<Record<string, DemoPerson>> = {
  'Mrs Bellwether': { from: '08:40', to: '15:20', contractMinutes: 1850 },
  'Ms Quillane': { from: '08:40', to: '15:20', contractMinutes: 1850 },
  'Mr Osei-Tarn': { from: '08:45', to: '15:15', contractMinutes: 1800 },
  'Miss Kozłowna': { from: '08:40', to: '15:20', contractMinutes: 1850 },
  'Ms Parvizi': { from: '08:45', to: '15:20', contractMinutes: 1825 },
  'Miss Tregarrow': { from: '08:40', to: '15:20', contractMinutes: 1850 },
  'Mr Rufus Faraday-Hume': { from: '08:45', to: '15:15', contractMinutes: 900, days: [2, 3, 5] },
  'Mrs Yarrowby': { from: '09:00', to: '10:30', contractMinutes: 90, days: [3] },
  'Mrs Dunnock': { from: '12:00', to: '13:15', contractMinutes: 375 },
};

/** Absences: one that is over, one that is to come and needs cover. */
export const demoAbsences = [
  { who: 'Mr Osei-Tarn', fromOn: '2026-11-10', toOn: '2026-11-11', reason: 'Unwell' },
  { who: 'Miss Kozłowna', fromOn: '2026-11-26', toOn: '2026-11-26', reason: 'Training in first aid' },
] as const;
