import type { IsoDate, IsoInstant } from '../common/calendar-date';
import type { Problem } from '../common/result';
import type { PupilAlert } from './alerts';
import type { SenLayerCode, SenNeedCode, SenStatusCode } from './codes';
import type { Contact, Monitoring, Pupil, PupilFlag, SenNeed, SenStatus } from './model';

/** A row with its id and when it was entered, which is never when it happened. */
export type KeptRow<Row> = Row & { readonly id: string; readonly createdAt: IsoInstant };

/** What stands above every screen that is about one pupil. */
export interface PupilHeaderData {
  readonly id: string;
  /** 'Maya Chen': the legal name. */
  readonly name: string;
  /** 'May': what she goes by, where it differs. */
  readonly knownAs: string | null;
  /** What one calls her in a sentence. */
  readonly calledName: string;
  readonly initials: string;
  readonly photoDocumentId: string | null;
  readonly schoolName: string;
  readonly className: string | null;
  readonly teacherName: string | null;
  /** 'Year 4' or 'Year 3, taught a year behind her or his age group'. */
  readonly year: string;
  /** '8 years 10 months'. */
  readonly age: string;
  readonly dob: IsoDate;
  readonly status: SenStatusCode;
  readonly statusSince: IsoDate | null;
  readonly layer: SenLayerCode | null;
  /** The primary need first. */
  readonly needs: readonly SenNeedCode[];
  readonly alerts: readonly PupilAlert[];
  /** The last day, for a pupil who has left. */
  readonly leftOn: IsoDate | null;
  readonly destination: string | null;
  readonly isLeaver: boolean;
}

/** A contact of this pupil, with the other pupils who share her. */
export type PageContact = Contact & {
  readonly sharedWith: readonly { readonly pupilId: string; readonly name: string }[];
};

/** A note about something that happened. */
export interface PupilNote {
  readonly id: string;
  readonly happenedOn: IsoDate;
  readonly kind: string;
  readonly text: string;
  readonly createdAt: IsoInstant;
}

/** Everything on a pupil's page but the story. */
export interface PupilPageData {
  readonly header: PupilHeaderData;
  readonly pupil: Pupil;
  readonly schools: readonly { readonly id: string; readonly name: string }[];
  /** The classes of the pupil's school. */
  readonly classes: readonly { readonly id: string; readonly name: string }[];
  /** The latest first. */
  readonly statuses: readonly KeptRow<SenStatus>[];
  /** Open ones by rank, then ended ones, the latest first. */
  readonly needs: readonly KeptRow<SenNeed>[];
  /** What does not fit together in status and needs. */
  readonly senProblems: readonly Problem[];
  readonly flags: readonly KeptRow<PupilFlag>[];
  readonly monitorings: readonly KeptRow<Monitoring>[];
  readonly contacts: readonly PageContact[];
  readonly notes: readonly PupilNote[];
  readonly today: IsoDate;
}
