import { entries } from './entry';

const entry = entries('CI');

/** Communication and interaction. */
export const communicationTypes = [
  entry('visual-timetable', 'U', 'Visual timetable and now-and-next', {
    what: 'A timetable in pictures for the whole class and a now-and-next board for who needs a shorter view, looked at before every change of activity.',
    evidence:
      'Good practice that teachers and therapists agree on; there is little published research on it by itself.',
    usual: [null, null, 38, null],
    measured: [
      'Times in a week that a child needs a second reminder to change activity',
      'The same count in the last week',
      null,
      'reminders',
    ],
    resources: 'Symbols, card, a board at child height',
    pounds: 15,
    training: 'Twenty minutes with the SENDCO on making and using symbols',
  }),
  entry('word-aware-class', 'U', 'Words of the week in every lesson', {
    what: 'Four to six words chosen before each topic, taught with an action, a picture and a sentence, and met again through the week.',
    evidence:
      'Teaching vocabulary directly is well supported in the EEF guidance on literacy and on language in the early years.',
    usual: [10, 5, 38, null],
    measured: ['Words of the topic that a child can explain, out of ten', 'The same ten words', 4, 'words'],
    resources: 'Word wall, picture cards',
    pounds: 20,
    training: 'One staff meeting on choosing and teaching words',
  }),
  entry('listening-class', 'U', 'Active listening in class', {
    what: 'Good listening is taught and modelled: looking, waiting, asking when something was not understood. Instructions come in short steps with a check.',
    evidence:
      'Good practice that teachers and therapists agree on; there is little published research on it by itself.',
    usual: [5, 5, 12, null],
    measured: ['Instructions of two steps carried out, out of ten', 'The same', 2, 'instructions'],
    resources: 'Listening prompts, a cue card for “I am not sure”',
    pounds: 5,
    training: 'Twenty minutes with the SENDCO',
  }),
  entry('early-talk-group', 'T', 'Early talk group', {
    what: 'Small group in Nursery and Reception for children who use few words: shared play, songs, choosing and naming, an adult who comments more than asks.',
    evidence:
      'Work on oral language in the early years has a high average effect in the EEF’s early years evidence.',
    usual: [20, 4, 12, '1:4'],
    measured: ['Different words heard in ten minutes of play', 'The same', 15, 'words'],
    resources: 'Objects and picture cards for six themes',
    pounds: 40,
    training: 'Half a day on early language, then observed once',
  }),
  entry('oral-language-group', 'T', 'Oral language group', {
    what: 'Narrative, new words and listening in a fixed pattern of sessions for children whose spoken language holds back their learning.',
    evidence:
      'Oral language work has a very high average effect at low cost in the EEF’s Teaching and Learning Toolkit.',
    usual: [30, 3, 20, '1:5'],
    measured: ['Score in the school’s language screener', 'The same screener', 12, 'points'],
    resources: 'Session folder, story boxes',
    pounds: 60,
    training: 'One day on oral language groups',
  }),
  entry('pre-teach-vocabulary', 'T', 'Vocabulary before the lesson', {
    what: 'The words of the coming lessons are met in a small group a day or two before: said, seen, acted out, used in a sentence.',
    evidence:
      'Pre-teaching of words is part of well supported guidance on vocabulary; few trials look at it alone.',
    usual: [15, 4, 12, '1:5'],
    measured: ['Words understood before the topic, out of ten', 'The same ten words after it', 4, 'words'],
    resources: 'Word cards made from the class planning',
    pounds: 0,
    training: 'Half an hour with the class teacher',
  }),
  entry('attention-group', 'T', 'Attention and shared play group', {
    what: 'From watching something exciting in a basket to waiting, taking turns and finishing a short task, in four stages over the weeks.',
    evidence:
      'Good practice that teachers and therapists agree on; there is little published research on it by itself.',
    usual: [20, 4, 10, '2:6'],
    measured: ['Minutes of attention in a group led by an adult', 'The same', 4, 'minutes'],
    resources: 'Toys and materials that surprise',
    pounds: 50,
    training: 'Half a day and two sessions led together',
  }),
  entry('social-understanding-group', 'T', 'Social understanding group', {
    what: 'Conversation, reading faces and situations, and joining a game, practised in a group and then on the playground with the same adult.',
    evidence:
      'Good practice that teachers and therapists agree on; there is little published research on it by itself.',
    usual: [30, 1, 12, '1:5'],
    measured: ['Friendly approaches to another child in ten minutes of play', 'The same', 3, 'approaches'],
    resources: 'Role-play cards, short films of the class',
    pounds: 25,
    training: 'Half a day on social communication',
  }),
  entry('speech-sounds', 'S', 'Speech sounds practice, one to one', {
    what: 'The sounds and words that the speech and language therapist has set, practised little and often, in games and with a record of each try.',
    evidence:
      'Practising often what a therapist has set is well supported; it depends on being done as often as planned.',
    usual: [15, 4, 24, '1:1'],
    measured: ['Target sound right in words, out of twenty', 'The same words', 12, 'words'],
    resources: 'Folder from the therapist, picture cards',
    pounds: 15,
    training: 'Shown by the therapist, watched once a term',
  }),
  entry('therapy-programme', 'S', 'Language programme set by a therapist', {
    what: 'Receptive and expressive language targets from the therapist’s report, delivered by a trained assistant and looked at again by the therapist each term.',
    evidence:
      'Programmes by trained assistants under a therapist can reach results like the therapist’s own; training and checking make the difference.',
    usual: [30, 3, 24, '1:1'],
    measured: ['Target of the programme reached, steps out of ten', 'The same', 4, 'steps'],
    resources: 'Programme and materials from the therapist',
    pounds: 40,
    training: 'Shown by the therapist, watched once a term',
  }),
  entry('symbol-communication', 'S', 'Communicating with symbols or a device', {
    what: 'A board, a book or a device goes where the child goes; adults point as they speak, wait, and answer every attempt.',
    evidence: 'Modelling on the child’s own system is well supported in work on augmentative communication.',
    usual: [15, 5, 38, '1:1'],
    measured: ['Messages that the child starts in a morning', 'The same', 5, 'messages'],
    resources: 'Symbol board or device, spare copy',
    pounds: 60,
    training: 'A day on augmentative communication for two adults',
  }),
  entry('drawn-conversations', 'S', 'Conversations drawn as comic strips', {
    what: 'Something that happened is drawn together with speech and thought bubbles, so that the child sees what each person knew and felt.',
    evidence:
      'Good practice that teachers and therapists agree on; there is little published research on it by itself.',
    usual: [25, 2, 10, '1:1'],
    measured: ['Times in a week that a quarrel needs an adult', 'The same', null, 'times'],
    resources: 'Paper and pens',
    pounds: 0,
    training: 'An hour with the SENDCO',
  }),
];
