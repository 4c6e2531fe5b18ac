import type { DemoSupportPlan } from '../demo-support';
import { autumn } from './plans-4d';

const baselineOn = '2026-09-18';

/** Support plans beside the three EHC plans: each target is a step towards an outcome of section E. */
export const plansEhc: readonly DemoSupportPlan[] = [
  {
    upn: 'L886990122015',
    dates: autumn,
    layer: 'S',
    answers: {
      pupilView: '“I like it when Ms Quillane waits. I do not like reading when everyone looks.”',
      parentView: 'Maya reads to the cat every evening. She worries on Sundays.',
      barriersCI:
        'Understands far less of what is said than her smile suggests. The middle of a story goes missing.',
      barriersCL: 'Blending five sounds; reading speed.',
      barriersSEMH: 'Leaves the room when she thinks that she may be asked to read aloud.',
      universal: 'Say it short, show it, wait for a slow count of eight. A checklist on her table.',
      homeSupport: 'Ten minutes of reading to the cat. The worry scale on Sunday evening.',
    },
    targets: [
      {
        text: 'By 11 December 2026 Maya will follow two-part instructions with before and after on 8 out of 10 occasions, with a picture cue.',
        outcome: 'E1',
        runs: ['P02', 'P04'],
        fields: {
          measure: 'Class record of ten instructions in one week',
          unit: 'out of 10',
          baselineValue: 5,
          baselineOn,
          targetValue: 8,
          strategies: 'The picture first, then the words, then wait.\nAsk her to show you what comes first.',
        },
      },
      {
        text: 'By 11 December 2026 Maya will retell a story with 4 of the 5 story parts, using picture cards.',
        outcome: 'E2',
        runs: ['P03'],
        fields: {
          measure: 'Story parts told, of five',
          unit: 'parts',
          baselineValue: 2,
          baselineOn,
          targetValue: 4,
          strategies:
            'Colours for who, where, when, what happened and how it ended, the same as in the story group.',
        },
      },
      {
        text: 'By 11 December 2026 Maya will read 50 words a minute in a text at the level of a typical Year 2 pupil.',
        outcome: 'E3',
        runs: ['P08', 'P12'],
        fields: {
          measure: 'Words read correctly in a minute, best of three',
          unit: 'words a minute',
          baselineValue: 38,
          baselineOn,
          targetValue: 50,
          strategies: 'The same adult every day. Read it to her, with her, then she reads.',
          homeSupport: 'The same page to the cat.',
        },
      },
      {
        text: 'By 11 December 2026 Maya will use one of her ways of coping after a look from an adult on 4 out of 5 occasions.',
        outcome: 'E4',
        runs: ['P15', 'P17'],
        fields: {
          measure: 'Occasions on which she stays or comes back within five minutes, of five',
          unit: 'out of 5',
          baselineValue: 2,
          baselineOn,
          targetValue: 4,
          strategies:
            'Show the worry scale without a word.\nShe may go to the quiet room without being asked why.',
        },
      },
    ],
  },
  {
    upn: 'F886990120027',
    dates: autumn,
    layer: 'S',
    answers: {
      strengths: 'Łukasz programs, plays chess and notices patterns. He is honest and keeps every agreement.',
      pupilView: '“Tell me before. Then it is all right.”',
      parentView: 'The visit to the secondary school is on his mind every evening.',
      barriersCI: 'Tasks with classmates; changes at short notice.',
      barriersSEMH: 'Stress rises unseen until it is too late.',
      universal: 'The plan of the day in writing. Roles on cards in group work.',
    },
    targets: [
      {
        text: 'By 11 December 2026 Łukasz will ask and answer 2 questions in a pair task of ten minutes, on 4 out of 5 occasions.',
        outcome: 'E1',
        runs: ['P16'],
        fields: {
          measure: 'Pair tasks with two questions asked and answered, of five',
          unit: 'out of 5',
          baselineValue: 1,
          baselineOn,
          targetValue: 4,
          strategies: 'Question starters on a strip; the partner has the same strip.',
        },
      },
      {
        text: 'By 11 December 2026 Łukasz will cope with a change that he is told one hour before, using his change card, on 4 out of 5 occasions.',
        outcome: 'E2',
        runs: ['P05'],
        fields: {
          measure: 'Changes managed in class, of five, from the record of changes',
          unit: 'out of 5',
          baselineValue: 2,
          baselineOn,
          targetValue: 4,
          strategies: 'Draw the change as a comic strip: what, why, and what stays the same.',
        },
      },
      {
        text: 'By 11 December 2026 Łukasz will go to his agreed place after an adult’s signal and come back within ten minutes, on 4 out of 5 occasions.',
        outcome: 'E3',
        fields: {
          measure: 'Times back within ten minutes, of five, from the stress scale log',
          unit: 'out of 5',
          baselineValue: 1,
          baselineOn,
          targetValue: 4,
          strategies: 'The signal is a card laid on the table, by whoever sees it first.',
        },
      },
    ],
  },
  {
    upn: 'H886990126017',
    dates: autumn,
    layer: 'S',
    answers: {
      strengths: 'Determined and cheerful. Steers the trike round the whole playground.',
      pupilView: 'Zoë chose the pictures of the trike, the water tray and singing.',
      parentView: 'She signs at home with her brother. We are glad of the interpreter.',
      barriersCI: 'Forty-six signs and twenty-eight words, mostly one at a time.',
      barriersSP: 'Walks with a frame; wears hearing aids all day.',
      universal: 'Face to face, sign and speech together. Room for the frame between all tables.',
      homeSupport: 'The signs of the week as photographs, with Vietnamese words.',
    },
    targets: [
      {
        text: 'By 11 December 2026 Zoë will walk 15 metres with her frame without an adult’s hand on 4 days out of 5.',
        outcome: 'E1',
        runs: ['P23'],
        fields: {
          measure: 'Metres without a hand, from the physiotherapy record',
          unit: 'metres',
          baselineValue: 6,
          baselineOn,
          targetValue: 15,
          strategies: 'A reason to walk: the register goes to the office.\nStand in front, never behind.',
        },
      },
      {
        text: 'By 11 December 2026 Zoë will put two signs or words together to ask for something 5 times a day.',
        outcome: 'E2',
        runs: ['P01', 'P06'],
        fields: {
          measure: 'Two together, counted by all adults on three days',
          unit: 'times a day',
          baselineValue: 1,
          baselineOn,
          targetValue: 5,
          strategies:
            'Give her one word more than she used.\nSomething is always just out of reach at snack.',
        },
      },
    ],
  },
];
