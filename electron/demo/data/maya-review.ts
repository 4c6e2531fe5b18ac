/** What the school has written so far for the annual review of the demo pupil, keyed by the fields of the school report. */
export const mayaSummary = {
  summary:
    'Maya has a developmental language disorder: she understands far less of what is said than her smile suggests. Say it short, show it, wait for a slow count of eight, and ask her to show you. She may go to the quiet room without asking.',
  strengths:
    'Drawing and models of sea creatures, swimming, the school garden; remembers places; kind to younger children.',
  communication:
    'Stand at her side, not face to face. Short sentences and a picture. Smiley cards for feelings.',
  medicalPointer: 'Migraine: individual healthcare plan in the medical room, yellow folder.',
} as const;

export const mayaMeeting = {
  meetingOn: '2027-01-21',
  meetingAt: '13:30',
  place: 'The garden room',
  chair: 'Mrs Dorothea Sandlingfold, SENDCO',
  accessNotes:
    'Mr Tate joins online from Leeds: test the link with him the day before. Maya comes for the first ten minutes with her drawing.',
} as const;

export const mayaAnswers: Readonly<Record<string, string>> = {
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

export const mayaAttainments = [
  { subject: 'Reading', earlier: 'PK4', previous: 'PK4', current: 'WTS' },
  { subject: 'Writing', earlier: 'PK3', previous: 'PK4', current: 'PK4' },
  { subject: 'Mathematics', earlier: 'WTS', previous: 'WTS', current: 'WTS' },
  { subject: 'Words read in a minute (Year 2 text)', earlier: '26', previous: '34', current: '47' },
  { subject: 'Common words spelt, of 200', earlier: '29', previous: '41', current: '83' },
] as const;

/** Progress towards the outcomes, keyed by the outcome's reference in the plan. */
export const mayaOutcomes = {
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
  },
} as const;

/** What has been done about the invitations, by the name of the person. */
export const mayaInvitees = [
  {
    name: 'Ms Perdita Lockwhistle',
    role: 'health',
    agency: 'Speech and language therapy',
    adviceWanted: true,
    invitedOn: '2026-11-13',
    adviceAskedOn: '2026-11-12',
    adviceReceivedOn: '2026-11-16',
  },
  {
    name: 'Dr Quentin Hallowday',
    role: 'other',
    agency: 'Educational psychology service',
    adviceWanted: true,
    invitedOn: '2026-11-13',
    adviceAskedOn: '2026-11-12',
    adviceReceivedOn: '2026-10-16',
  },
  {
    name: 'Dr Oluwaseyi Brindlecombe',
    role: 'health',
    agency: 'Community paediatrics',
    adviceWanted: true,
    invitedOn: '2026-11-13',
    adviceAskedOn: '2026-11-12',
    adviceReceivedOn: '2026-10-09',
  },
] as const;
