import { addDays, type IsoDate } from '../common/calendar-date';
import { usualCopyOrder } from '../reviews/copy-sheet/copy-order';
import { deadlineRules } from '../reviews/deadline-model';
import { type InviteeRole, inviteeRoles } from '../reviews/model';
import type { PackDeadline, PackInvitee, PackSchool, ReviewPackData } from '../reviews/pack-data';
import { emptyRecord } from '../reviews/record-data';
import { meetingInWords } from '../reviews/words';

/** A made-up review nine weeks ahead, to show what a letter of this school looks like. */
export function exampleReview(school: PackSchool, today: IsoDate): ReviewPackData {
  const meetingOn = addDays(today, 63);
  return {
    preparedOn: today,
    school,
    pupil: examplePupil,
    contacts: [exampleContact],
    plan: {
      id: 'example',
      version: 2,
      status: 'final',
      statusName: 'Final',
      firstIssuedOn: addDays(today, -700),
      issuedOn: addDays(today, -300),
      lastMeetingOn: null,
      lastReviewCompletedOn: null,
      localAuthority: 'Exampleshire County Council',
      caseOfficer: 'Mx Perrin Vale',
      band: null,
      directPaymentPence: null,
      texts: [],
      needs: [],
      advice: [],
    },
    review: {
      id: 'example',
      type: 'annual',
      typeName: 'Annual review',
      meetingOn,
      meetingAt: '14:00',
      meetingWords: meetingInWords(meetingOn, '14:00'),
      place: 'The library',
      onlineLink: null,
      chair: school.sencoName,
      accessNotes: null,
      completedOn: null,
      anniversaryOn: addDays(meetingOn, 40),
      latestMeetingOn: addDays(meetingOn, 12),
      parentFormReceivedOn: null,
      childPreparedHow: null,
      authorName: school.sencoName,
      authorRole: 'SENDCO',
    },
    deadlines: exampleDeadlines(meetingOn),
    invitees: exampleInvitees(today),
    answerGroups: [],
    attainments: [],
    outcomes: [],
    provision: { items: [], minutesPerWeek: 0, minutesPerYear: 0, universal: [] },
    documents: [],
    missingReports: [],
    reportSent: [],
    record: { ...emptyRecord, recommendation: 'amend', recommendationName: 'Amend the plan' },
    copyOrder: usualCopyOrder,
  };
}

const examplePupil: ReviewPackData['pupil'] = {
  id: 'example',
  legalForename: 'Robin',
  middleNames: null,
  legalSurname: 'Fernley',
  knownAs: null,
  legalName: 'Robin Fernley',
  calledName: 'Robin',
  initials: 'RF',
  dob: '2018-05-04',
  age: 8,
  sex: null,
  upn: 'A000000000000',
  ncy: null,
  yearName: null,
  chronologicalYearName: null,
  className: null,
  teacherName: null,
  senStatus: null,
  needs: [],
  flags: [],
  admissionDate: null,
  firstLanguage: null,
  address: null,
  postcode: null,
  gp: null,
  communication: null,
  medicalPointer: null,
  protectionPointer: null,
};

const exampleContact: ReviewPackData['contacts'][number] = {
  contactId: 'example',
  name: 'Ms Ada Fernley',
  relationship: 'Mother',
  parentalResponsibility: true,
  livesWith: true,
  address: '2 Example Row, Tidemouth',
  postcode: null,
  phone: null,
  mobile: null,
  email: null,
  language: null,
  interpreter: false,
  communicationNeeds: null,
};

/** The days that letters speak of, from the day of the meeting (SEND Regulations 2014, reg. 20 and 22). */
const daysFromMeeting: Readonly<Record<string, number>> = {
  papers: -14,
  report: 14,
  'la-decision': 28,
  'final-plan': 84,
};

function exampleDeadlines(meetingOn: IsoDate): PackDeadline[] {
  return deadlineRules.flatMap((rule): PackDeadline[] => {
    const days = daysFromMeeting[rule];
    if (days === undefined) return [];
    return [
      {
        rule,
        title: '',
        dueOn: addDays(meetingOn, days),
        earliestOn: null,
        reason: '',
        source: '',
        kind: 'statutory',
        warnings: [],
        override: null,
        doneOn: null,
        doneFromRecords: false,
        doneBy: null,
        evidence: null,
        lateReason: null,
        state: 'later',
        statusWords: '',
      },
    ];
  });
}

function exampleInvitees(today: IsoDate): PackInvitee[] {
  const people: readonly (readonly [role: InviteeRole, name: string, agency: string | null])[] = [
    ['parent', exampleContact.name, null],
    ['la-sen', 'Mx Perrin Vale', 'Exampleshire County Council'],
    ['health', 'Dr Juniper Sands', 'Speech and language therapy'],
    ['other', 'Mr Callum Reed', 'Educational psychology'],
  ];
  return people.map(([role, name, agency]) => ({
    id: role,
    contactId: role === 'parent' ? exampleContact.contactId : null,
    name,
    role,
    roleName: inviteeRoles.find(({ code }) => code === role)?.name ?? role,
    regulation: null,
    agency,
    email: null,
    phone: null,
    adviceWanted: role !== 'parent',
    invitedOn: today,
    remindedOn: null,
    adviceAskedOn: today,
    adviceReceivedOn: null,
    circulatedOn: null,
    attendance: null,
    attendanceName: null,
    reportSentOn: null,
    interpreter: null,
    accessNeeds: null,
    adviceNote: null,
  }));
}
