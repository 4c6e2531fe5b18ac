import type { CycleDates } from '../../../domain/support-plans/cycle-dates';
import type { DemoSupportPlan } from '../demo-support';

/** The stretch from September to Christmas, for plans that began with the year. */
export const autumn: CycleDates = {
  termName: 'Term 1 and Term 2',
  startsOn: '2026-09-14',
  reviewDueOn: '2026-12-11',
};
const baselineOn = '2026-09-18';

/** Support plans of children of class 4D on SEN support, in the first cycle of the year; one of them in the second. */
export const plans4D: readonly DemoSupportPlan[] = [
  {
    upn: 'D886990222003',
    dates: autumn,
    layer: 'T',
    answers: {
      strengths:
        'Ned knows everything about lifeboats and explains it with drawings. He keeps trying, and others like to work with him.',
      pupilView:
        '“I know what I want to say but the words come out late, and then it is someone else’s turn.”',
      parentView:
        'Ned talks a great deal at home. After school he is tired and says that he was “not quick enough”.',
      barriersCI:
        'Finding words takes him time. New words of a topic are not kept from one week to the next.',
      assessment:
        'Word-finding screen, 15 September 2026: 11 of 30 named within five seconds. Understanding is as expected for his age.',
      universal:
        'Ten seconds to answer before anyone helps. New words on the wall with a picture. A talk partner before hands go up.',
      homeSupport: 'The week’s five words on the fridge; each is used once at tea.',
    },
    targets: [
      {
        text: 'By 11 December 2026 Ned will use 8 out of 10 taught topic words correctly in a sentence of his own.',
        runs: ['P04'],
        fields: {
          area: 'CI',
          measure: 'Topic words used correctly, of ten, at the end of each topic',
          unit: 'out of 10',
          baselineValue: 3,
          baselineOn,
          targetValue: 8,
          criterion: 'In two topics, one after the other',
          strategies:
            'Teach five words of the topic before the class meets them, with a picture, an action and a sentence for each.\nCome back to the words after a day, a week and a month.',
          homeSupport: 'Ned tells somebody at home what two of the words mean.',
        },
      },
      {
        text: 'By 11 December 2026 Ned will answer a question in front of the class within ten seconds in 4 lessons out of 5.',
        fields: {
          area: 'CI',
          measure: 'Lessons in which an answer is given, of five watched',
          unit: 'out of 5',
          baselineValue: 1,
          baselineOn,
          targetValue: 4,
          strategies:
            'Tell him the question a few minutes before it is asked.\nWait ten seconds without repeating it: a new question starts the thinking again.',
        },
      },
    ],
  },
  {
    upn: 'G886990122022',
    dates: autumn,
    layer: 'T',
    answers: {
      strengths:
        'Tariq is funny, kind and quick with numbers. He remembers what he has seen, and he draws maps of everything.',
      pupilView: '“When there are pictures I get it. When it is only talking I look at what the others do.”',
      barriersCI:
        'Long instructions are lost after the first part. He copies the child beside him and rarely asks.',
      universal:
        'One instruction at a time, in the order in which it is done. A picture of the finished work.',
    },
    targets: [
      {
        text: 'By 11 December 2026 Tariq will follow instructions with three key words in 8 out of 10 tries, without watching others.',
        runs: ['P04'],
        fields: {
          area: 'CI',
          measure: 'Three-key-word instructions followed, in ten tries',
          unit: 'out of 10',
          baselineValue: 4,
          baselineOn,
          targetValue: 8,
          strategies:
            'Say his name and wait for a look before you speak.\nAsk him to show what he will do first, since “Do you understand?” nearly always brings a yes.',
        },
      },
      {
        text: 'By 11 December 2026 Tariq will say or show that he has not understood, 3 times a day without being asked.',
        fields: {
          area: 'CI',
          measure: 'Times a day, counted by all adults on three days',
          unit: 'times a day',
          baselineValue: 0,
          baselineOn,
          targetValue: 3,
          strategies:
            'Thank him for saying so and answer at once, so that asking pays off.\nA card on the table that he can turn over.',
        },
      },
    ],
  },
  {
    upn: 'A886990222001',
    dates: { ...autumn, reviewDueOn: '2026-12-10' },
    layer: 'T',
    answers: {
      strengths:
        'Arjun reads far beyond his age, is exact and truthful, and knows every train on the coast line.',
      pupilView: '“The dinner hall is like an engine shed. I like the quiet room.”',
      parentView:
        'Mornings go well when he knows what is coming. A supply teacher without notice spoils the whole day.',
      barriersCI: 'Changes without notice. Group work in which the task is not divided up.',
      barriersSP: 'Noise and crowds at lunchtime.',
      universal:
        'The day’s timetable is gone through at the door. Changes are marked on it in another colour.',
    },
    targets: [
      {
        text: 'By 10 December 2026 Arjun will move to the next activity within 2 minutes after a change was shown on his card, on 4 days out of 5.',
        fields: {
          area: 'CI',
          measure: 'Days on which every change is managed within two minutes, of five',
          unit: 'days of 5',
          baselineValue: 1,
          baselineOn,
          targetValue: 4,
          strategies:
            'Mark a change of plan with a change card ten minutes before, and say what stays the same.',
          homeSupport: 'A change card is used at home for visitors and appointments.',
        },
      },
      {
        text: 'By 10 December 2026 Arjun will carry out his agreed role in a group task to the end, in 4 group tasks out of 5.',
        runs: ['P18'],
        fields: {
          area: 'CI',
          measure: 'Group tasks with the role carried out, of five',
          unit: 'out of 5',
          baselineValue: 1,
          baselineOn,
          targetValue: 4,
          strategies: 'Write the role on a card: what it does, and when it is finished.',
        },
      },
    ],
  },
  {
    upn: 'T886990122021',
    dates: autumn,
    layer: 'S',
    answers: {
      strengths:
        'Kornelia is brave, dances, and reads faces better than anyone. She looks after her hearing aids herself.',
      pupilView: '“I say yes when I have not heard. It is quicker.”',
      barriersSP: 'Moderate hearing loss in both ears. In noise she hears about half of what is said.',
      advice:
        'Teacher of the deaf, visit of 22 September 2026: radio aid in every lesson, seat away from the projector.',
      universal:
        'Face her when you speak. Repeat what other children have said. Radio aid passed on in talk.',
    },
    targets: [
      {
        text: 'By 11 December 2026 Kornelia will ask the speaker to repeat or to turn round on 4 out of 5 occasions when she has not heard.',
        runs: ['P24'],
        fields: {
          area: 'SP',
          measure: 'Occasions noted by adults, of five planted ones in a week',
          unit: 'out of 5',
          baselineValue: 1,
          baselineOn,
          targetValue: 4,
          strategies:
            'Agree on a sign with her that does not draw eyes to her.\nAnswer at once and say it again the same way.',
        },
      },
      {
        text: 'By 11 December 2026 Kornelia will find and mend a fault of her radio aid by her checklist, without help, on 5 days in a row.',
        runs: ['P24'],
        fields: {
          area: 'SP',
          measure: 'Steps of the checklist done without help',
          unit: 'steps of 6',
          baselineValue: 2,
          baselineOn,
          targetValue: 6,
          strategies: 'Go through the six steps with pictures, then step back one step each week.',
        },
      },
    ],
  },
  {
    upn: 'T886990222004',
    dates: { ...autumn, reviewDueOn: '2026-11-20' },
    layer: 'T',
    answers: {
      strengths: 'João builds, mends and invents. He is the first to comfort a younger child.',
      pupilView: '“When it is unfair my body goes before I can think.”',
      parentView: 'There have been two house moves this year. He sleeps better since September.',
      barriersSEMH: 'Quarrels at the end of play. Coming back into class takes up to twenty minutes.',
      universal: 'Greeted by name at the door, the first task waits on the table. Praise is said quietly.',
      homeSupport: 'Ten minutes of building together after school.',
    },
    targets: [
      {
        text: 'By 20 November 2026 João will come back to his work within 5 minutes after playtime on 4 days out of 5.',
        runs: ['P17'],
        fields: {
          area: 'SEMH',
          measure: 'Minutes until work is begun after play, average of a week',
          unit: 'minutes',
          baselineValue: 18,
          baselineOn,
          targetValue: 5,
          strategies:
            'A job on the way in that needs two hands.\nOne adult, few words, no talk about what happened until he is calm.',
        },
      },
      {
        text: 'By 20 November 2026 João will use one of his ways of calming down without being told, 3 times a week.',
        runs: ['P17', 'P18'],
        fields: {
          area: 'SEMH',
          measure: 'Times noted by adults in a week',
          unit: 'times a week',
          baselineValue: 0,
          baselineOn,
          targetValue: 3,
          strategies:
            'Practise the three ways when he is calm, every day for a fortnight.\nPoint to the picture; do not speak.',
        },
      },
    ],
  },
  {
    upn: 'U886990122012',
    dates: autumn,
    layer: 'T',
    answers: {
      strengths:
        'Tariq listens to stories for as long as one reads, and he asks good questions about animals.',
      pupilView: '“I like to do it with somebody first.”',
      barriersCL:
        'He begins late and stops when the first step is done. What is difficult for him is not yet clear.',
      assessment:
        'Observed in three lessons in September. Hearing and eyesight were tested in June: no concerns.',
      universal: 'The steps of the task stay in sight and are ticked off.',
    },
    targets: [
      {
        text: 'By 11 December 2026 Tariq will carry out 3 steps of a task in order with a checklist, without an adult beside him.',
        fields: {
          area: 'CL',
          measure: 'Steps done without a prompt',
          unit: 'steps',
          baselineValue: 1,
          baselineOn,
          targetValue: 3,
          criterion: 'In reading, writing and mathematics',
          strategies: 'A checklist with pictures; he ticks.\nCome back when two steps are done, not before.',
        },
      },
    ],
  },
  {
    upn: 'V886990122003',
    dates: { termName: 'Term 1', startsOn: '2026-09-07', reviewDueOn: '2026-10-12' },
    layer: 'T',
    answers: {
      strengths: 'Hettie sings, swims and makes others laugh. She learns by heart after two hearings.',
      pupilView: '“I can tell it when I have my cards.”',
      parentView: 'She now tells us one thing about her day without being asked.',
      barriersCI: 'Her stories jump; who and where are missing. Others stop listening.',
      universal: 'Picture cards for who, where and what happened. A partner who asks “And then?”',
    },
    targets: [
      {
        text: 'By 12 October 2026 Hettie will retell a known story with 5 picture prompts, in order, naming who, where and what happened.',
        fields: {
          area: 'CI',
          measure: 'Parts told in the right order',
          unit: 'parts',
          baselineValue: 2,
          baselineOn: '2026-09-09',
          targetValue: 5,
          strategies: 'The same five cards for every story, laid out from left to right.',
        },
        found: {
          exitValue: 4,
          result: 'partly',
          resultNote: 'How it ended is still left out. With the last card in her hand she tells it.',
          next: 'continue',
        },
      },
      {
        text: 'By 12 October 2026 Hettie will say the names of 5 feelings and when she had them.',
        fields: {
          area: 'SEMH',
          measure: 'Feelings named with an occasion',
          unit: 'feelings',
          baselineValue: 2,
          baselineOn: '2026-09-09',
          targetValue: 5,
          strategies: 'A feelings chart at the register each morning.',
        },
        found: {
          exitValue: 6,
          result: 'achieved',
          resultNote: 'Six, two of them in the playground without being asked.',
          next: 'finish',
        },
      },
    ],
    after: {
      review: {
        reviewedOn: '2026-10-13',
        nextStep: 'continue',
        nextStepNote:
          'The same target, now without the first two cards. Look at it again with her parents in December.',
      },
      summary:
        'Hettie has learned to order a story and is proud of it. Feelings are named securely. Her mother and the class teacher agree on one more cycle.',
      next: { termName: 'Term 2', startsOn: '2026-11-02', reviewDueOn: '2026-12-11' },
      answers: {
        pupilView: '“I want to tell the octopus story to Reception.”',
        parentView: 'She practises with her grandmother on Sundays, with the cards.',
      },
      targets: [
        {
          text: 'By 11 December 2026 Hettie will tell a group of 3 children what happened at the weekend in at least 4 sentences in order.',
          fields: {
            area: 'CI',
            measure: 'Sentences in order, on three Mondays',
            unit: 'sentences',
            baselineValue: 1,
            baselineOn: '2026-11-02',
            targetValue: 4,
            strategies: 'A photograph from home on Monday; one minute with an adult before the group.',
          },
        },
      ],
    },
  },
];
