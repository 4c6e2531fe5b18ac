import type { PeopleAround } from '../../domain/reviews/propose-invitees';
import { localAuthorityName } from '../../domain/school/local-authority';
import type { Reader } from '../database/database';
import type { PupilCase } from './caseload';
import { documentChoices } from './documents-repository';
import { contactsOf, schoolById } from './people-repository';

/** What the records know of the people around the pupil of a review. */
export async function peopleAround(
  reader: Reader,
  reviewId: string,
  pupilCase: PupilCase,
): Promise<PeopleAround> {
  const { pupil, inForce } = pupilCase;
  const school = await schoolById(reader, pupil.schoolId);
  const last = pupilCase.reviews.find((review) => review.row.id === reviewId)?.facts.lastReviewMeetingOn;
  const lastMeetingOn = last ?? pupilCase.factsOfNext('annual')?.lastReviewMeetingOn ?? null;
  const reports = await documentChoices(reader, reviewId, pupil.id, lastMeetingOn);
  return {
    childName: `${pupil.knownAs ?? pupil.legalForename} ${pupil.legalSurname}`,
    contacts: await contactsOf(reader, pupil.id),
    school: {
      name: school?.name ?? pupil.schoolName,
      headName: school?.headName ?? null,
      sencoName: school?.sencoName ?? null,
    },
    teacherName: pupil.teacherName,
    plan: {
      caseOfficer: inForce?.caseOfficer ?? null,
      localAuthority: localAuthorityName(
        inForce?.localAuthority ?? null,
        school ?? { laNumber: null, laName: null },
      ),
    },
    reports: reports.map(({ agency, author, receivedOn, reportDate, included }) => ({
      agency,
      author,
      receivedOn: included ? (receivedOn ?? reportDate) : null,
    })),
  };
}
