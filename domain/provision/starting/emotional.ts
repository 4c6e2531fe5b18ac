import { entries } from './entry';

const entry = entries('SEMH');

/** Social, emotional and mental health. */
export const emotionalTypes = [
  entry('calm-start', 'U', 'Calm start and greeting at the door', {
    what: 'Each child is greeted by name, the first task waits on the table, and the day is gone through on the visual timetable.',
    evidence: 'Predictable routines and warm relationships are part of the EEF’s guidance on behaviour.',
    usual: [10, 5, 38, null],
    measured: ['Late or unsettled starts in a week', 'The same', null, 'starts'],
    resources: 'None',
    pounds: 0,
    training: 'One staff meeting',
  }),
  entry('feelings-language', 'U', 'Naming feelings in every class', {
    what: 'Daily check-in on a feelings chart, words for feelings taught by age, and calming strategies practised when all are calm.',
    evidence:
      'Social and emotional learning has a moderate average effect in the EEF’s Teaching and Learning Toolkit.',
    usual: [10, 5, 38, null],
    measured: ['Feelings that a child can name and explain, out of ten', 'The same', 3, 'feelings'],
    resources: 'Chart, cards, a calm corner',
    pounds: 40,
    training: 'One staff meeting',
  }),
  entry('morning-check-in', 'T', 'Morning check-in with a key adult', {
    what: 'Ten minutes with the same adult: how was the evening, what is coming today, one thing to aim for; a short look back before home.',
    evidence: 'Mentoring has a small average effect in the EEF’s Toolkit; a steady adult matters most.',
    usual: [10, 5, 18, '1:4'],
    measured: ['Days in a week that the child’s aim was met', 'The same', 2, 'days'],
    resources: 'Aim cards',
    pounds: 5,
    training: 'An hour with the SENDCO',
  }),
  entry('emotional-literacy', 'T', 'Emotional literacy, one to one', {
    what: 'A planned series on knowing feelings, calming oneself, self-worth or friendship, chosen for the child, with an adult trained and supervised for it.',
    evidence: 'Schools and studies report gains in how children cope; controlled trials are few.',
    usual: [40, 1, 10, '1:1'],
    measured: ['Score on the school’s wellbeing scale, out of forty', 'The same scale', 6, 'points'],
    resources: 'Games, art materials',
    pounds: 30,
    training: 'A trained adult with supervision by a psychologist',
  }),
  entry('worries-workshop', 'T', 'Worries workshop', {
    what: 'What worry is for, how it grows by avoiding, small brave steps, and breathing: eight sessions with a page for home each time.',
    evidence:
      'Approaches from cognitive behavioural therapy are well supported for mild anxiety in children.',
    usual: [45, 1, 8, '2:6'],
    measured: ['Score on the child’s own worry scale, out of ten', 'The same scale', -3, 'points'],
    resources: 'Workbook pages, materials for breathing games',
    pounds: 20,
    training: 'A day on anxiety in children',
  }),
  entry('managing-anger', 'T', 'Strong feelings group', {
    what: 'Signs in the body, a ladder of feelings, ways down the ladder that the child has chosen, practised in play.',
    evidence: 'Related programmes of self-regulation have a moderate average effect (EEF).',
    usual: [40, 1, 8, '2:5'],
    measured: ['Times out of class because of anger in a week', 'The same', -2, 'times'],
    resources: 'Ladder cards, materials',
    pounds: 20,
    training: 'Half a day',
  }),
  entry('building-club', 'T', 'Building club', {
    what: 'Three children build one model in fixed roles, so that they must ask, explain, wait and mend what goes wrong.',
    evidence: 'Studies of groups that build together are small but mostly positive for children with autism.',
    usual: [45, 1, 16, '1:5'],
    measured: ['Friendly approaches to another child in ten minutes of play', 'The same', 3, 'approaches'],
    resources: 'Bricks in sets',
    pounds: 90,
    training: 'Half a day',
  }),
  entry('friendship-circle', 'T', 'Circle of friends', {
    what: 'A group of classmates and the child meet weekly with an adult to find out what helps, and to look after one another in the week.',
    evidence:
      'Good practice that teachers and therapists agree on; there is little published research on it by itself.',
    usual: [30, 1, 10, '1:7'],
    measured: ['Playtimes in a week spent with others', 'The same', 2, 'playtimes'],
    resources: 'None',
    pounds: 0,
    training: 'Half a day; parents agree beforehand',
  }),
  entry('lunchtime-room', 'T', 'Quiet room at lunchtime', {
    what: 'A calm room with games and drawing for who finds the playground too much, with a plan for going out again with a friend.',
    evidence:
      'Good practice that teachers and therapists agree on; there is little published research on it by itself.',
    usual: [40, 5, 38, '1:8'],
    measured: ['Lunchtimes in a week that end in upset', 'The same', -2, 'lunchtimes'],
    resources: 'Games, drawing materials',
    pounds: 75,
    training: 'An hour',
  }),
  entry('nurture-group', 'S', 'Nurture group', {
    what: 'A small class with a home corner, snack and steady routines for part of the day; children stay members of their own class and go back in steps.',
    evidence:
      'Nurture provision shows gains in social and emotional skills in several studies; most are not randomised.',
    usual: [120, 5, 36, '2:8'],
    measured: ['Score in the school’s social and emotional profile', 'The same profile', 12, 'points'],
    resources: 'Home corner, kitchen things, snack',
    pounds: 400,
    training: 'Three days, and a visit to an established group',
  }),
  entry('key-adult', 'S', 'Key adult and regulation plan', {
    what: 'One adult who knows what a child shows before it is too much, stays close at those times, regulates together, and writes down what helped.',
    evidence:
      'Co-regulation by a steady adult is the usual professional advice; research is mostly on relationships in general.',
    usual: [30, 5, 38, '1:1'],
    measured: ['Incidents in a week', 'The same', null, 'incidents'],
    resources: 'Sensory kit, quiet place',
    pounds: 40,
    training: 'A day on attachment and regulation',
  }),
  entry('transition-programme', 'S', 'Getting ready for the next school or class', {
    what: 'Visits, photographs, a book about the new place and a meeting with the new adult, spread over the term.',
    evidence:
      'Good practice that teachers and therapists agree on; there is little published research on it by itself.',
    usual: [30, 2, 8, '1:1'],
    measured: ['The child’s own rating of how ready she feels, out of ten', 'The same', 4, 'points'],
    resources: 'Camera, printed book',
    pounds: 15,
    training: 'None',
  }),
];
