import { type DemoReview, emptyDemoReview } from '../demo-review';

/** A review of a child under five, days before its meeting. The health service has not answered. */
export const zoeReview: DemoReview = {
  ...emptyDemoReview,
  type: 'under-five',
  meetingOn: '2026-12-03',
  fields: {
    meetingAt: '10:00',
    place: 'The family room',
    chair: 'Mrs Dorothea Sandlingfold, SENDCO',
    accessNotes: 'Vietnamese interpreter, and a signer for the first part. Ground floor.',
  },
  answers: {
    attendancePercent: '92.1',
    strengths:
      'Determined and cheerful. Steers the trike round the whole playground and tells the others to wait with a sign.',
    areaSP:
      'Twelve metres with her frame and an adult beside her, four mornings in five. Aids are worn all day.',
    areaCI: 'Forty-six signs and twenty-eight words. Puts two together to ask for more.',
    whatWorks: 'Face to face, sign and speech together; the signing group before lunch.',
    parentFormReceivedOn: '2026-11-16',
    childPreparedHow: 'Photographs of her day, sorted onto a smiling and a sad face with Mrs Bellwether.',
    childGatheredHow: 'Photographs sorted with faces; observation over two mornings.',
    childGatheredBy: 'Mrs Bellwether',
    childGatheredOn: '2026-11-12',
    childCommunication: 'Signs and the “more” symbol',
    childGoodAt: 'Bubbles, the trike, the colour orange.',
    childFeelsSchool: 'happy',
    childFeelsFriends: 'happy',
    childFeelsPlayground: 'happy',
    childFeelsHome: 'happy',
    childHelps: 'Signs, and not having to wait.',
    childHard: 'Waiting. Having her hair touched.',
    childFriends: 'Minh, her brother, and two children of the signing group.',
    authorName: 'Mrs Dorothea Sandlingfold',
    authorRole: 'SENDCO',
  },
  outcomes: {
    E1: {
      progress: 'on-track',
      evidence: 'Physiotherapy record: 12 metres on four mornings in five.',
      childFeeling: 'happy',
    },
    E2: {
      progress: 'on-track',
      evidence: 'Language sample, October: two together eleven times.',
      childFeeling: 'happy',
    },
  },
  days: {
    invitedOn: '2026-11-12',
    adviceAskedOn: '2026-10-20',
    adviceReceivedOn: '2026-11-13',
    circulatedOn: '2026-11-18',
  },
  invitees: { 'Health care professional': { fields: { adviceReceivedOn: null } } },
};
