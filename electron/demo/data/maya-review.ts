import { type DemoReview, emptyDemoReview } from '../demo-review';

/** What stands on the page of the demo pupil. */
export const mayaSummary = {
  summary:
    'Maya has a developmental language disorder: she understands far less of what is said than her smile suggests. Say it short, show it, wait for a slow count of eight, and ask her to show you. She may go to the quiet room without asking.',
  strengths:
    'Drawing and models of sea creatures, swimming, the school garden; remembers places; kind to younger children.',
  communication:
    'Stand at her side, not face to face. Short sentences and a picture. Smiley cards for feelings.',
  medicalPointer: 'Migraine: individual healthcare plan in the medical room, yellow folder.',
} as const;

/** What the school has written for the annual review, keyed by the fields of its report. */
const schoolReport: Readonly<Record<string, string>> = {
  attendancePercent: '95.2',
  sessionsPossible: '104',
  sessionsAttended: '99',
  sessionsUnauthorised: '0',
  lates: '2',
  suspensions: 'None',
  partTimeTimetable: 'None',
  lookedAfter: 'No',
  socialCare: 'No',
  homeLanguage: 'English',
  otherSettings: 'None',
  strengths:
    'Maya notices what others miss. Her models of sea creatures were shown to the whole school in October, and she explained one of them, with picture cards, to a Reception class. She swims 25 metres, waters the garden every day without being reminded and has become the library’s most careful helper.',
  areaCI:
    'Maya now follows two-part instructions with a picture cue in most lessons. Without the cue she still watches the child beside her and copies. Her retelling has a beginning and an end; the middle is often missing. Staff report fewer misunderstandings since the words of the coming lesson are taught beforehand.',
  areaCL:
    'Reading has moved from 34 to 47 words a minute in a text at the level of a typical Year 2 pupil. Blending of four sounds is secure, of five is not. Spelling of common words has doubled since March, from 41 to 83 of 200.',
  areaSEMH:
    'Maya left class five times in the first half of the autumn term, against three times a week a year ago. She uses her worry scale when an adult shows it to her, and twice this term without. Reading aloud before others is still the worst thing.',
  areaSP:
    'Maya tires after lunch and in noisy rooms. The ten-minute rest after lunch helps: the afternoon’s first task is started without help on four days of five.',
  whatWorks:
    'Words and pictures before the lesson; one adult who waits; the checklist on her table; the quiet room without questions; reading with the same person every day.',
  whatDoesNot:
    'Being asked “Do you understand?”; long explanations to the whole class; changes of adult without notice, as in the story group after Easter.',
  behaviour: 'No concerns. When worried Maya becomes silent or leaves the room; she does not disturb others.',
  social:
    'Maya has eaten lunch with Poppy and one other girl since October. The building club on Tuesdays gives them something to talk about.',
  independence: 'With a checklist Maya starts a familiar task within four minutes; in June it was seven.',
  selfCare: 'Independent.',
  medical:
    'Two migraine attacks in school this term. The individual healthcare plan was followed and her parents told the same day.',
  services:
    'Speech and language therapist: three visits since September. Educational psychologist: assessment in October. Community paediatrician: letter of 6 October; next appointment due in autumn 2027.',
  training:
    'All adults of class 4D: language awareness, two hours, September 2026, by the speech and language therapist. Ms Quillane: six hours on the individual language programme.',
  transition:
    'Maya will meet her Year 5 teacher in June, with three short visits and a photograph book for the summer.',
  authorName: 'Mrs Dorothea Sandlingfold',
  authorRole: 'SENDCO',
  parentFormReceivedOn: '2026-11-16',
  childPreparedHow:
    'Mr Faraday-Hume talked with Maya over two sessions with smiley cards. She has made a drawing to bring.',
};

const attainments: DemoReview['attainments'] = [
  { subject: 'Reading', earlier: 'PK4', previous: 'PK4', current: 'WTS' },
  { subject: 'Writing', earlier: 'PK3', previous: 'PK4', current: 'PK4' },
  { subject: 'Mathematics', earlier: 'WTS', previous: 'WTS', current: 'WTS' },
  { subject: 'Words read in a minute (Year 2 text)', earlier: '26', previous: '34', current: '47' },
  { subject: 'Common words spelt, of 200', earlier: '29', previous: '41', current: '83' },
];

/** Progress towards the outcomes, keyed by the outcome's reference in the plan. */
const outcomes: DemoReview['outcomes'] = {
  E1: {
    baseline: 'January 2026: two-part instructions on 5 of 10 occasions with a picture cue.',
    evidence: 'Class record, week of 9 November: 8 of 10 with a cue, 4 of 10 without.',
    progress: 'on-track',
    comment: 'The step was reached in October. The next is to take the cue away in one subject at a time.',
    decision: 'keep',
    newStep:
      'Two-part instructions with before and after on 8 of 10 occasions without a cue, in mathematics and science.',
    newMeasure: 'Class record of 10 instructions in one week each half-term',
    newByDate: '2027-07-16',
    newWho: 'Class teacher and Ms Quillane',
    childFeeling: 'unsure',
  },
  E2: {
    baseline: 'January 2026: two of the five story parts.',
    evidence:
      'Story retell, November 2026: three of five parts with cards. The group did not run from April to July.',
    progress: 'some',
    comment:
      'Progress was slowed by the weeks that were missed. The group has run every week since September.',
    decision: 'amend',
    newStep: 'Retell with four of the five story parts using picture cards.',
    newMeasure: 'Story retell scored out of 5, each term',
    newByDate: '2027-07-16',
    newWho: 'Speech and language therapy assistant, with Ms Quillane as deputy',
    childFeeling: 'unhappy',
  },
  E3: {
    baseline: 'January 2026: 34 words a minute in a text at the level of a typical Year 2 pupil.',
    evidence: '47 words a minute on 12 November; 5 of 8 questions answered.',
    progress: 'on-track',
    comment:
      'Maya read a whole book to her cat at home. Daily reading with the same adult has made the difference.',
    decision: 'keep',
    newStep:
      '60 words a minute in a text at the level of a typical Year 2 pupil, with 6 of 8 questions answered.',
    newMeasure: 'Words correct in a minute and 8 questions, each half-term',
    newByDate: '2027-07-16',
    newWho: 'Ms Quillane, the same person every day',
    childFeeling: 'happy',
  },
  E4: {
    baseline: 'Autumn 2025: left class three times a week.',
    evidence: 'Weekly count: five times in seven weeks. Worry scale used without a prompt twice.',
    progress: 'on-track',
    comment: 'The quiet room works because she may use it without being asked why.',
    decision: 'keep',
    newStep: 'Uses one way of coping without a prompt on 2 of 5 occasions.',
    newMeasure: 'Weekly count of times out of class and Maya’s 1 to 10 worry scale',
    newByDate: '2027-07-16',
    newWho: 'Mr Faraday-Hume',
    childFeeling: 'happy',
  },
  E5: {
    baseline: 'January 2026: one supported lunch activity a week; task started within seven minutes.',
    evidence:
      'Observation, week of 2 November: joined in on three days of five; task started within four minutes.',
    progress: 'achieved',
    comment: 'This year’s step has been reached. Maya says that she has “two and a half” friends.',
    decision: 'keep',
    newStep:
      'Joins a game or talk at lunch on four days of five; starts a familiar task within three minutes with a checklist.',
    newMeasure: 'Lunchtime observation and task-start record, one week each half-term',
    newByDate: '2027-07-16',
    newWho: 'Class teacher and lunchtime staff',
    childFeeling: 'happy',
  },
};

/** Gathered with smiley cards in two sessions; her own words are in the educational psychologist's report. */
const childViews = {
  childGatheredHow:
    'Two short talks with smiley cards and three drawn fish tanks: stormy, calm and in between. Maya chose what was written down.',
  childGatheredBy: 'Mr Rufus Faraday-Hume, emotional literacy support assistant',
  childGatheredOn: '2026-11-18',
  childCommunication: 'Smiley cards and drawing',
  childGoodAt:
    'Drawing sea creatures and making models. Swimming: I can do 25 metres. Looking after the garden.',
  childOthersLike: 'I am kind to the little ones. I notice things.',
  childImportantNow: 'Poppy. My cat Biscuit. Going to the quiet room without being asked why.',
  childImportantLater: 'I want to look after animals at an aquarium.',
  childFeelsSchool: 'unsure',
  childFeelsFriends: 'happy',
  childFeelsPlayground: 'unsure',
  childFeelsHome: 'happy',
  childHelps: 'If they say it slow and then draw it. Having a go before everyone is looking.',
  childHard: 'Assemblies. Jokes. Reading out loud. When lots of people talk at the same time.',
  childFriends: 'Poppy came to tea. I have two and a half friends. Playtime is loud.',
  childCanNow: 'I read a whole book to Biscuit. I can put my hand up for “pause”.',
  childChange: 'Somebody to save me a place at lunch every day.',
  childSay: 'No big talking. I will show you my drawing first.',
  childExactWords:
    '“If they said it slow and then drawed it. And if I could have a go before everyone is looking.”',
} as const;

const motherViews = {
  parentStrengths:
    'She notices everything. Egg-box octopuses, the garden, and patience with her little brother.',
  parentGoingWellHome:
    'She is happier. Only one headache this half-term. Sundays are better, not perfect. Poppy came to tea and they made a squid.',
  parentGoingWellSchool: 'Mr Faraday-Hume. Reading every day with the same person. The garden.',
  parentWorries:
    'She is still miles behind in reading, and it frightens us when we think of Year 7. The story group stopped after Easter and we only found out in June.',
  parentChanges: 'None in the family. Migraine about once a month.',
  parentProvision:
    'Mostly. The story-telling group (F4) did not run from April to July. If it is in the plan it should happen.',
  parentNeeded: 'The weeks of the story group that she missed, and a deputy so that it does not stop again.',
  parentHopes: 'A real friend, a book she enjoys by herself, and telling us about her day.',
  parentSchool: 'We want her to stay at Harbour Street.',
  parentTransport: 'She walks with her father or me. No help needed.',
  parentBudget: 'We do not want a personal budget.',
  parentPlanChanges: 'Section F should say that the reading time is with the same person every day.',
  parentRecommendation: 'amend',
  parentQuestions: 'What will the school do about the weeks of the story group that she missed?',
} as const;

const languageTherapist = {
  adviceInvolvement:
    'Three assessment sessions of 45 minutes (6, 13 and 20 October 2026), a class visit on 5 November, a talk with parents on 10 November.',
  adviceLastSeen: '2026-11-05',
  adviceSessions:
    '5 of 5 visits; the individual programme 97 of 112 sessions; the story-telling group 6 of 17',
  adviceStrengths:
    'Uses pictures very well; repairs misunderstanding with an adult who waits; liked the “pause” signal.',
  adviceNeeds:
    'Developmental language disorder affecting understanding more than speech. Before, after, until and unless are not understood; three-part instructions are lost.',
  adviceAssessments:
    'Tideway Language Scales (invented), October 2026: total understanding 71 (3rd percentile), total expression 72 (3rd percentile).',
  adviceEffect:
    'Small, steady gains where provision ran. Story-telling has not moved, because the group did not run for eleven weeks.',
  adviceChangeOutcomes:
    'E1: add “asking for it to be repeated when she has not understood” as part of success.',
  adviceChangeProvision:
    'F4: 45 minutes a week for 30 weeks (now 20), in a group of three or fewer, with a named deputy. F1: six visits of 60 minutes a year.',
  adviceReportAttached: 'yes',
  adviceSharedWithFamily: 'yes',
  adviceClosing: 'no',
} as const;

const funding = {
  fundingElementTwo: '6000',
  fundingTopUp: '7850',
  fundingPupilPremium: '1480',
  fundingEquipment: 'Sloping board, word cards and a timer for class 4D: £64.50.',
} as const;

/** The annual review before its meeting: nearly everything is there, some of it is still awaited. */
export const mayaReview: DemoReview = {
  ...emptyDemoReview,
  type: 'annual',
  meetingOn: '2027-01-21',
  fields: {
    meetingAt: '13:30',
    place: 'The garden room',
    chair: 'Mrs Dorothea Sandlingfold, SENDCO',
    minuteTaker: 'Ms Calliope Driftmoor',
    accessNotes:
      'Mr Tate joins online from Leeds: test the link with him the day before. Maya comes for the first ten minutes with her drawing.',
  },
  answers: { ...schoolReport, ...childViews, ...funding },
  attainments,
  outcomes,
  moreInvitees: [
    { name: 'Ms Perdita Lockwhistle', role: 'health', agency: 'Speech and language therapy' },
    { name: 'Dr Quentin Hallowday', role: 'other', agency: 'Educational psychology service' },
    { name: 'Dr Oluwaseyi Brindlecombe', role: 'health', agency: 'Community paediatrics' },
  ],
  days: { invitedOn: '2026-11-13', adviceAskedOn: '2026-11-12' },
  invitees: {
    "Ms Bríd O'Brien": {
      fields: { adviceReceivedOn: '2026-11-16' },
      answers: motherViews,
      outcomes: {
        E2: 'She can tell us that something happened, not yet what.',
        E3: 'A whole book, to the cat, out loud. We want the same person every day.',
        E5: 'Poppy is a real friend.',
      },
    },
    'Mr Ayọ̀ Tate': { fields: { adviceReceivedOn: '2026-11-16' } },
    'Ms Perdita Lockwhistle': {
      fields: { adviceWanted: true, adviceAskedOn: '2026-11-12', adviceReceivedOn: '2026-11-16' },
      answers: languageTherapist,
      outcomes: {
        E1: 'Some progress: two-part instructions 7 of 10, three-part 2 of 10. Keep, with one addition.',
        E2: 'Little progress, 3 of 5. Keep, and restore the provision.',
        E4: 'On track: asks for help twice a day with a signal.',
      },
    },
    'Dr Quentin Hallowday': {
      fields: { adviceWanted: true, adviceAskedOn: '2026-11-12', adviceReceivedOn: '2026-10-16' },
    },
    'Dr Oluwaseyi Brindlecombe': {
      fields: { adviceWanted: true, adviceAskedOn: '2026-11-12', adviceReceivedOn: '2026-10-09' },
    },
  },
  delivered: {
    F1: {
      deliveredBy: 'Ms Perdita Lockwhistle',
      minutesPerSession: 60,
      sessionsPerYear: 5,
      weeks: 38,
      gapReason: 'The visit of term 6 moved to September.',
      effect: 'The programme is clear, and staff have seen it shown.',
    },
    F2: {
      deliveredBy: 'Ms Quillane, trained by the therapist',
      minutesPerSession: 15,
      sessionsPerWeek: 4,
      weeks: 34,
      gapReason: 'The assistant was absent for two weeks; two weeks of trips.',
      effect: 'Two-part instructions from 4 to 7 of 10.',
      hourlyCostPence: 1642,
    },
    F3: {
      deliveredBy: 'Ms Quillane',
      minutesPerSession: 20,
      sessionsPerWeek: 4,
      weeks: 38,
      effect: 'Words taught beforehand are used in the lesson.',
      hourlyCostPence: 1642,
    },
    F4: {
      deliveredBy: 'Therapy assistant',
      minutesPerSession: 45,
      sessionsPerWeek: 1,
      weeks: 9,
      gapReason: 'Illness from April to July, and no deputy. The group has run every week since September.',
      effect: 'Three of five story parts, as last year.',
    },
    F5: {
      deliveredBy: 'Mrs Bellwether',
      minutesPerSession: 25,
      sessionsPerWeek: 5,
      weeks: 38,
      effect: 'From 34 to 47 words a minute.',
      hourlyCostPence: 1788,
    },
    F6: {
      deliveredBy: 'Ms Quillane and others',
      minutesPerSession: 10,
      sessionsPerWeek: 5,
      weeks: 38,
      effect: 'Works best with the same adult.',
      hourlyCostPence: 1642,
    },
    F7: {
      deliveredBy: 'Mr Rufus Faraday-Hume',
      minutesPerSession: 40,
      sessionsPerWeek: 1,
      weeks: 38,
      effect: 'Out of class from three times a week to fewer than one.',
      hourlyCostPence: 1788,
    },
    F8: {
      deliveredBy: 'Ms Quillane',
      minutesPerSession: 60,
      sessionsPerWeek: 10,
      weeks: 38,
      effect: 'Starts a familiar task within four minutes.',
      hourlyCostPence: 1642,
    },
  },
};
