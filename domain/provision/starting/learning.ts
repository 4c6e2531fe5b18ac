import { entries } from './entry';

const entry = entries('CL');

/** Cognition and learning. */
export const learningTypes = [
  entry('working-wall', 'U', 'Steps and models left in sight', {
    what: 'Worked examples, sentence starters and a list of the steps of the task stay in sight, and are pointed to while working.',
    evidence: 'Scaffolds and worked examples are part of the EEF’s five strategies for pupils with SEND.',
    usual: [null, null, 38, null],
    measured: ['Tasks finished without an adult in a week', 'The same', null, 'tasks'],
    resources: 'Wall space, card strips',
    pounds: 10,
    training: 'One staff meeting',
  }),
  entry('readable-print', 'U', 'Reading made easier for everyone', {
    what: 'Off-white paper, large clear print, short lines, key words in bold, and a partner or a recording for long texts.',
    evidence:
      'Good practice that teachers and therapists agree on; there is little published research on it by itself.',
    usual: [null, null, 38, null],
    measured: ['Pieces of written work finished in a week', 'The same', null, 'pieces'],
    resources: 'Off-white paper, reading rulers',
    pounds: 25,
    training: 'Twenty minutes with the SENDCO',
  }),
  entry('phonics-keep-up', 'T', 'Phonics keep-up', {
    what: 'The sounds that were shaky in today’s lesson are practised the same day in a group of three, in the order and words of the school’s own scheme.',
    evidence:
      'Phonics has a high average effect in the EEF’s Teaching and Learning Toolkit, most for younger children.',
    usual: [15, 5, 12, '1:3'],
    measured: [
      'Letters and groups of letters known, out of the scheme’s list',
      'The same list',
      18,
      'sounds',
    ],
    resources: 'Cards and books of the school’s scheme',
    pounds: 30,
    training: 'The scheme’s own training',
  }),
  entry('reading-fluency', 'T', 'Reading fluency pairs', {
    what: 'A short text is read to the child, with the child and by the child four times in the week, with attention to phrases and expression.',
    evidence:
      'Repeated guided reading is among the best supported ways to fluency (EEF guidance on literacy).',
    usual: [15, 5, 12, '1:2'],
    measured: ['Words read correctly in a minute', 'The same level of text', 15, 'words a minute'],
    resources: 'Short texts at the right level, timer',
    pounds: 20,
    training: 'An hour and one session watched',
  }),
  entry('comprehension-group', 'T', 'Reading comprehension group', {
    what: 'Predicting, asking, clarifying and summing up are taught one at a time on short texts, then used together in talk.',
    evidence:
      'Reading comprehension strategies have a very high average effect in the EEF’s Teaching and Learning Toolkit.',
    usual: [30, 3, 12, '1:6'],
    measured: ['Score in the school’s reading test', 'Another form of the same test', 5, 'points'],
    resources: 'Sets of short texts',
    pounds: 45,
    training: 'Half a day on comprehension strategies',
  }),
  entry('daily-reading', 'T', 'Daily reading with an adult', {
    what: 'Ten minutes with the same adult every day: a book that the child can nearly read, praise for trying, talk about the story.',
    evidence:
      'Structured, time-limited work led by a trained assistant is well supported (EEF guidance on teaching assistants).',
    usual: [10, 5, 18, '1:1'],
    measured: ['Reading age in months', 'The same test', 6, 'months'],
    resources: 'Books at the right level',
    pounds: 40,
    training: 'Half an hour, prompts on a card',
  }),
  entry('spelling-precision', 'T', 'Spelling by short daily practice', {
    what: 'Five words at a time, taught, used and tested each day, with a chart that shows the child what has been learned; old words come back.',
    evidence: 'Frequent short retrieval with feedback is well supported by research on memory.',
    usual: [10, 5, 12, '1:1'],
    measured: ['Words of the list spelled correctly, out of fifty', 'The same list', 20, 'words'],
    resources: 'Word lists, charts',
    pounds: 5,
    training: 'An hour with the SENDCO',
  }),
  entry('number-sense', 'T', 'Number sense group', {
    what: 'Counting, comparing and making numbers with objects, ten-frames and number lines until they are seen and not counted.',
    evidence:
      'Small groups with manipulatives are well supported (EEF guidance on early mathematics and on Key Stages 2 and 3).',
    usual: [30, 3, 12, '1:4'],
    measured: ['Score in the school’s number screener, out of thirty', 'The same screener', 8, 'points'],
    resources: 'Ten-frames, counters, number tracks',
    pounds: 45,
    training: 'Half a day on early number',
  }),
  entry('times-tables-facts', 'T', 'Number facts made secure', {
    what: 'Two minutes of known facts, three new ones linked to them, a game, and a check: little, daily, and never against others.',
    evidence:
      'Fluent recall supports later mathematics (EEF guidance); the method rests on research on memory.',
    usual: [10, 4, 10, '1:6'],
    measured: ['Facts right in three minutes', 'The same sheet in another order', 15, 'facts'],
    resources: 'Cards, dice, recording sheets',
    pounds: 10,
    training: 'Half an hour',
  }),
  entry('pre-teach-maths', 'T', 'Mathematics before the lesson', {
    what: 'The words, the picture and one worked example of tomorrow’s lesson, so that the child comes to it knowing how to begin.',
    evidence:
      'Pre-teaching is used widely and builds on well supported small group work; trials of it alone are few.',
    usual: [20, 3, 15, '1:6'],
    measured: ['Score in the check before the unit, out of ten', 'The same check after it', 4, 'points'],
    resources: 'Equipment of the lesson',
    pounds: 0,
    training: 'Weekly planning with the class teacher',
  }),
  entry('touch-typing', 'T', 'Touch typing club', {
    what: 'From the home keys to whole sentences in short levels, so that writing is no longer held back by the hand.',
    evidence:
      'Good practice that teachers and therapists agree on; there is little published research on it by itself.',
    usual: [20, 3, 20, '1:9'],
    measured: ['Words typed in a minute', 'The same', 10, 'words a minute'],
    resources: 'Keyboards, headphones, a typing program',
    pounds: 120,
    training: 'Half an hour',
  }),
  entry('structured-literacy', 'S', 'Structured literacy, one to one', {
    what: 'Reading and spelling taught in small cumulative steps through sight, sound and movement, with overlearning, for children with a marked literacy difficulty.',
    evidence:
      'Systematic multisensory teaching of sounds is the usual advice for dyslexia; evidence for single methods varies.',
    usual: [30, 4, 30, '1:1'],
    measured: ['Standard score in single-word reading', 'The same test, other form', 5, 'points'],
    resources: 'Structured programme, letters, cards',
    pounds: 150,
    training: 'Two days, and supervision by a specialist teacher',
  }),
  entry('small-steps', 'S', 'Learning in very small steps', {
    what: 'An individual curriculum in which each skill is split into steps, taught by modelling and prompts that are taken away one by one, and recorded each time.',
    evidence:
      'Systematic instruction with fading of prompts is well supported for children with severe learning difficulty.',
    usual: [30, 5, 38, '1:1'],
    measured: ['Steps of the individual curriculum reached', 'The same curriculum', 12, 'steps'],
    resources: 'Task boxes, recording sheets',
    pounds: 100,
    training: 'A day with a specialist teacher, then termly',
  }),
];
