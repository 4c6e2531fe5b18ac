import { type AnswerField, answerFieldOf as field, type AnswerGroup } from './answer-field';

/** The school's report before the meeting, R6, in its printed order. Attainment and outcomes have tables of their own. */
export const schoolReportGroups: readonly AnswerGroup[] = [
  {
    key: 'attendance',
    title: 'Attendance',
    fields: [
      field('attendancePercent', 'percent', 'Attendance this school year'),
      field('sessionsPossible', 'count', 'Possible sessions', 'A session is half a day.'),
      field('sessionsAttended', 'count', 'Sessions attended'),
      field('sessionsUnauthorised', 'count', 'Sessions of unauthorised absence'),
      field('lates', 'count', 'Times late'),
      field('suspensions', 'text', 'Suspensions', 'The number of sessions and the dates, or “None”.'),
      field(
        'partTimeTimetable',
        'text',
        'Part-time timetable',
        'Hours, since when and until when, or “None”.',
      ),
    ],
  },
  {
    key: 'circumstances',
    title: 'Circumstances',
    fields: [
      field(
        'lookedAfter',
        'text',
        'Looked-after child',
        'The social worker and the date of the last PEP meeting, or “No”.',
      ),
      field(
        'socialCare',
        'line',
        'Child protection, child in need or Early Help',
        'Only that there is a plan, never its detail.',
      ),
      field('pupilPremium', 'money', 'Pupil premium this year', 'In pounds.'),
      field('homeLanguage', 'line', 'Home language'),
      field(
        'otherSettings',
        'text',
        'Other settings in the last 12 months',
        'For example alternative provision or another school.',
      ),
    ],
  },
  {
    key: 'strengths',
    title: 'Strengths and interests',
    fields: [
      field(
        'strengths',
        'text',
        'Strengths and interests',
        'What this child is good at, enjoys and is proud of.',
      ),
    ],
  },
  {
    key: 'areas',
    title: 'How the needs show in school',
    fields: [
      field('areaCI', 'text', 'Communication and interaction'),
      field('areaCL', 'text', 'Cognition and learning'),
      field('areaSEMH', 'text', 'Social, emotional and mental health'),
      field('areaSP', 'text', 'Sensory and/or physical'),
    ],
  },
  {
    key: 'learning',
    title: 'What helps',
    fields: [
      field('whatWorks', 'text', 'What works', 'What staff do that helps, and how you know.'),
      field('whatDoesNot', 'text', 'What does not work', 'What was tried and given up, and why.'),
    ],
  },
  {
    key: 'wellbeing',
    title: 'Wellbeing and independence',
    fields: [
      field('behaviour', 'text', 'Behaviour'),
      field('social', 'text', 'Friendships and social life'),
      field('independence', 'text', 'Independence'),
      field('selfCare', 'text', 'Self-care'),
      field('medical', 'text', 'Medical needs in school'),
    ],
  },
  {
    key: 'services',
    title: 'Services, training and transition',
    fields: [
      field('services', 'text', 'Services involved', 'Who, how often, and when last seen.'),
      field('training', 'text', 'Training given to staff', 'What, by whom and when.'),
      field('transition', 'text', 'Transition', 'The next class, school or phase, and how it is prepared.'),
    ],
  },
  {
    key: 'author',
    title: 'Author of this report',
    fields: [field('authorName', 'line', 'Name'), field('authorRole', 'line', 'Role')],
  },
];

/** What the checklist (R0) asks besides the dates. */
export const checklistFields: readonly AnswerField[] = [
  field('parentFormReceivedOn', 'date', 'Parents’ form received on'),
  field(
    'childPreparedHow',
    'text',
    'How the child was prepared',
    'Who talked with the child, how, and how the child will take part.',
  ),
];

/** What the pupil's own record already says, so that it is never typed twice. Only keys with a value. */
export function knownAnswers(known: {
  readonly attendancePercent: number | null;
  readonly firstLanguage: string | null;
  readonly strengths: string | null;
  readonly isLookedAfter: boolean;
  readonly socialCareFlags: readonly string[];
  readonly sencoName: string | null;
}): Readonly<Record<string, string>> {
  const values: Record<string, string | null> = {
    attendancePercent: known.attendancePercent === null ? null : String(known.attendancePercent),
    homeLanguage: known.firstLanguage,
    strengths: known.strengths,
    lookedAfter: known.isLookedAfter ? 'Yes' : null,
    socialCare: known.socialCareFlags.length === 0 ? null : known.socialCareFlags.join(', '),
    authorName: known.sencoName,
    authorRole: known.sencoName === null ? null : 'SENDCO',
  };
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== ''),
  );
}
