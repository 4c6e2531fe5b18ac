import type { DemoSupportPlan } from '../demo-support';
import { autumn } from './plans-4d';

const baselineOn = '2026-09-17';

/** Support plans of children of other classes who are in the same groups. */
export const plansOtherClasses: readonly DemoSupportPlan[] = [
  {
    upn: 'F886990123003',
    dates: autumn,
    layer: 'T',
    answers: {
      strengths: 'Magnus is patient with his hands: he sews, sorts and builds. He is proud of being on time.',
      pupilView: '“I like it when I can hold the numbers.”',
      barriersCL: 'Numbers above ten have no size for him yet. Reading is by sounding out every word.',
      universal: 'Counters and ten-frames on the table for everyone. Short pages in large print.',
    },
    targets: [
      {
        text: 'By 11 December 2026 Magnus will say, without counting, how many are shown on ten-frames, in 9 out of 10 cards.',
        runs: ['P10'],
        fields: {
          area: 'CL',
          measure: 'Ten-frames named within three seconds, of ten',
          unit: 'out of 10',
          baselineValue: 4,
          baselineOn,
          targetValue: 9,
          strategies: 'Two minutes a day, the same cards in another order.\nAsk how he saw it.',
        },
      },
      {
        text: 'By 11 December 2026 Magnus will read 40 common words on sight.',
        runs: ['P07'],
        fields: {
          area: 'CL',
          measure: 'Words read on sight, of the school’s list of 60',
          unit: 'words',
          baselineValue: 21,
          baselineOn,
          targetValue: 40,
          strategies: 'Five words at a time, with last week’s five among them.',
        },
      },
    ],
  },
  {
    upn: 'E886990123012',
    dates: autumn,
    layer: 'T',
    answers: {
      strengths: 'Saoirse climbs, runs and is a loyal friend. She loves to be read to.',
      pupilView: '“The sounds get mixed up when we go fast.”',
      barriersCI: 'Sounds that are alike are not told apart, in hearing and in spelling.',
      universal: 'Sound mats on the table. Words are clapped before they are written.',
    },
    targets: [
      {
        text: 'By 11 December 2026 Saoirse will read words with 4 sounds by blending, 9 out of 10 correct.',
        runs: ['P07'],
        fields: {
          area: 'CL',
          measure: 'Words with four sounds read, of ten new ones',
          unit: 'out of 10',
          baselineValue: 4,
          baselineOn,
          targetValue: 9,
          strategies: 'Sounds of today’s lesson again the same day, in threes.',
        },
      },
    ],
  },
  {
    upn: 'Z886990124027',
    dates: { termName: 'Term 2 and Term 3', startsOn: '2026-11-02', reviewDueOn: '2027-02-05' },
    layer: 'S',
    answers: {
      strengths: 'Şükrü is cheerful and never gives up. He tells jokes in two languages.',
      pupilView: '“I want to do my coat alone like Ezra.”',
      barriersSP: 'Weakness on his left side: both hands together are hard. He tires in the afternoon.',
      advice:
        'Occupational therapist, report of 6 October 2026: five exercises, twenty minutes, four times a week.',
      universal: 'Paper held by a clip. A seat at the end of the row, with room for his left arm.',
    },
    targets: [
      {
        text: 'By 5 February 2027 Şükrü will fasten the zip of his own coat without help on 4 days out of 5.',
        runs: ['P22'],
        fields: {
          area: 'SP',
          measure: 'Days on which the zip is fastened without help, of five',
          unit: 'days of 5',
          baselineValue: 0,
          baselineOn: '2026-11-06',
          targetValue: 4,
          strategies: 'The last step first: the adult does all but the pull.\nA ring on the zip.',
          homeSupport: 'The same way at home, and ten minutes more in the morning.',
        },
      },
      {
        text: 'By 5 February 2027 Şükrü will throw and catch a large ball 8 times out of 10 over two metres.',
        runs: ['P21'],
        fields: {
          area: 'SP',
          measure: 'Catches, of ten throws',
          unit: 'out of 10',
          baselineValue: 3,
          baselineOn: '2026-11-06',
          targetValue: 8,
          strategies: 'A soft ball first, both arms round it.',
        },
      },
    ],
  },
];
