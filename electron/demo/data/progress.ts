import type { DemoProgress } from '../demo-term';

const teacher = 'Ms Calliope Driftmoor';
const quillane = 'Ms Quillane';
const parvizi = 'Ms Parvizi';

/** Every three weeks or so, the same days for everyone. */
const [a, b, c, d] = ['2026-10-02', '2026-10-16', '2026-11-06', '2026-11-20'] as const;

/** What was seen of the targets from September to November: most on their line, some behind, one already there. */
export const demoProgress: readonly DemoProgress[] = [
  {
    ...{ upn: 'L886990122015', target: 'two-part instructions', seenBy: quillane },
    values: { [a]: 5, [b]: 6, [c]: 7, [d]: 7 },
    notes: { [b]: 'All six with the picture, none without.', [d]: '“Before” is secure, “after” is not.' },
  },
  {
    ...{ upn: 'L886990122015', target: 'retell a story', seenBy: 'Mrs Yarrowby' },
    values: { [a]: 2, [b]: 3, [c]: 3, [d]: 3 },
    notes: { [d]: 'How it ended is still missing.' },
  },
  {
    ...{ upn: 'L886990122015', target: 'read 50 words a minute', seenBy: 'Mr Osei-Tarn' },
    values: { '2026-09-25': 39, [a]: 40, '2026-10-09': 42, [b]: 42, [c]: 44, '2026-11-13': 45, [d]: 47 },
    notes: { [c]: 'After half-term she asked for the same page again.' },
  },
  {
    ...{ upn: 'L886990122015', target: 'ways of coping', seenBy: 'Mr Rufus Faraday-Hume' },
    values: { [a]: 2, [b]: 2, [c]: 3, [d]: 2 },
    notes: { [d]: 'Twice in the quiet room without a word; three times she left by the other door.' },
  },
  {
    ...{ upn: 'D886990222003', target: 'topic words', seenBy: teacher },
    values: { [a]: 4, [b]: 5, [c]: 6, [d]: 7 },
    notes: { [d]: '“Causeway” and “erosion” in his own sentences.' },
  },
  {
    ...{ upn: 'D886990222003', target: 'within ten seconds', seenBy: teacher },
    values: { [a]: 1, [b]: 1, [c]: 2, [d]: 2 },
    notes: { [c]: 'Only when he was told the question before.' },
  },
  {
    ...{ upn: 'G886990122022', target: 'three key words', seenBy: teacher },
    values: { [a]: 5, [b]: 6, [c]: 8, [d]: 8 },
  },
  {
    ...{ upn: 'G886990122022', target: 'has not understood', seenBy: teacher },
    values: { [a]: 0, [b]: 1, [c]: 1, [d]: 1 },
    notes: { [d]: 'With the card; not yet with words.' },
  },
  {
    ...{ upn: 'A886990222001', target: 'next activity', seenBy: teacher },
    values: { [a]: 2, [b]: 3, [c]: 3, [d]: 4 },
  },
  {
    ...{ upn: 'A886990222001', target: 'agreed role', seenBy: teacher },
    values: { [b]: 2, [d]: 3 },
  },
  {
    ...{ upn: 'T886990122021', target: 'ask the speaker', seenBy: teacher },
    values: { [a]: 1, [b]: 2, [c]: 2, [d]: 3 },
  },
  {
    ...{ upn: 'T886990122021', target: 'radio aid', seenBy: 'Miss Kozłowna' },
    values: { [a]: 3, [b]: 5, [c]: 6, [d]: 6 },
    notes: { [d]: 'Five days in a row. She showed Esme how it is done.' },
  },
  {
    ...{ upn: 'T886990222004', target: 'come back to his work', seenBy: teacher },
    values: { [a]: 16, [b]: 11, [c]: 9, [d]: 7 },
  },
  {
    ...{ upn: 'T886990222004', target: 'calming down', seenBy: 'Miss Tregarrow' },
    values: { [a]: 1, [b]: 1, [c]: 2, [d]: 3 },
  },
  {
    ...{ upn: 'V886990122003', target: 'known story', seenBy: teacher },
    values: { '2026-09-18': 2, [a]: 3, '2026-10-09': 4 },
  },
  {
    ...{ upn: 'V886990122003', target: '5 feelings', seenBy: teacher },
    values: { '2026-09-18': 3, [a]: 5, '2026-10-09': 6 },
  },
  {
    ...{ upn: 'V886990122003', target: 'at the weekend', seenBy: teacher },
    values: { '2026-11-09': 2, '2026-11-16': 2 },
    notes: { '2026-11-16': 'Two long sentences with “and then”.' },
  },
  {
    ...{ upn: 'F886990123003', target: 'ten-frames', seenBy: 'Miss Tregarrow' },
    values: { [a]: 4, [b]: 5, [c]: 7, [d]: 8 },
  },
  {
    ...{ upn: 'F886990123003', target: '40 common words', seenBy: parvizi },
    values: { [a]: 23, [b]: 25, [c]: 26, [d]: 28 },
    notes: { [d]: 'Seven of the eleven are from the last two weeks.' },
  },
  {
    ...{ upn: 'E886990123012', target: 'words with 4 sounds', seenBy: parvizi },
    values: { [a]: 5, [b]: 6, [c]: 7, [d]: 8 },
  },
  {
    ...{ upn: 'Z886990124027', target: 'zip of his own coat', seenBy: 'Mrs Bellwether' },
    values: { '2026-11-13': 1, [d]: 1 },
  },
  {
    ...{ upn: 'Z886990124027', target: 'large ball', seenBy: quillane },
    values: { '2026-11-13': 4, [d]: 4 },
  },
  {
    ...{ upn: 'F886990120027', target: '2 questions', seenBy: 'Mr Rufus Faraday-Hume' },
    values: { [a]: 1, [b]: 2, [c]: 3, [d]: 3 },
  },
  {
    ...{ upn: 'F886990120027', target: 'change card', seenBy: 'Miss Tregarrow' },
    values: { [a]: 2, [b]: 2, [c]: 2, [d]: 3 },
    notes: { [c]: 'Both missed ones on the day of the supply teacher.' },
  },
  {
    ...{ upn: 'F886990120027', target: 'agreed place', seenBy: 'Miss Tregarrow' },
    values: { [a]: 2, [b]: 3, [d]: 4 },
  },
  {
    ...{ upn: 'H886990126017', target: '15 metres', seenBy: parvizi },
    values: { [a]: 7, [b]: 8, [c]: 9, [d]: 12 },
    notes: { [c]: 'To the office with the register.' },
  },
  {
    ...{ upn: 'H886990126017', target: 'two signs or words', seenBy: parvizi },
    values: { [a]: 1, [b]: 2, [c]: 3, [d]: 3 },
  },
];
