import type { DemoObservation } from '../demo-week';

/** What the SENDCO has seen of support in the term. */
export const demoObservations: readonly DemoObservation[] = [
  {
    who: 'Ms Quillane',
    observedOn: '2026-10-14',
    target: 'two-part instructions',
    run: 'P02',
    focus: 'Time to answer',
    seen: 'Eleven questions in fifteen minutes. Ms Quillane waited eight seconds or more nine times, and Maya answered seven of those nine. Twice she asked again at once; Maya then looked at the door.',
    strength:
      'The picture is on the table before the words are said. Maya shows what comes first without being asked.',
    nextStep:
      'Count to eight on the fingers under the table. The same in the class lesson, where the wait was two seconds.',
    effect: 'strong',
  },
  {
    who: 'Ms Quillane',
    observedOn: '2026-11-12',
    target: 'two-part instructions',
    focus: 'Stepping back in the mathematics lesson',
    seen: 'Maya started three of four tasks by her checklist while Ms Quillane was with another table. For the fourth she waited with her hand on the pencil until somebody came.',
    strength: 'The checklist is used by Maya, not for her.',
    nextStep: 'Come back when two steps are ticked, not before. Look again in January.',
    effect: 'some',
  },
  {
    who: 'Mr Osei-Tarn',
    observedOn: '2026-10-07',
    run: 'P04',
    target: 'topic words',
    focus: 'Do the words arrive in the lesson?',
    seen: 'All five children said the five words of the coming lesson in a sentence. In the lesson itself, forty minutes later, two of them used one.',
    strength: 'Each word has a picture, an action and a sentence.',
    nextStep: 'The class teacher has the five words on a card and asks for each of them once.',
    effect: 'some',
  },
  {
    who: 'Ms Parvizi',
    observedOn: '2026-11-04',
    run: 'P07',
    target: 'words with 4 sounds',
    focus: 'Blending',
    seen: 'Twelve words in ten minutes. Saoirse blended seven alone; Magnus named the first sound and guessed the rest.',
    strength: 'Quick, cheerful, every child reads every word.',
    nextStep: 'For Magnus go back to three sounds for two weeks.',
    effect: 'some',
  },
];
