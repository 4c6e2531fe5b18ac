import type { InviteeDay } from '../../domain/reviews/model';

type Texts = Readonly<Record<string, string>>;

/** Everything that the demo says of one review, in the words of the fields (domain/reviews). Items of the plan go by their reference. */
export interface DemoReview {
  readonly type: 'annual' | 'phase-transfer' | 'under-five';
  readonly meetingOn: string;
  /** Fields of the review itself. */
  readonly fields: Texts;
  readonly answers: Texts;
  readonly attainments: readonly {
    readonly subject: string;
    readonly earlier: string;
    readonly previous: string;
    readonly current: string;
  }[];
  /** By the reference of the outcome. */
  readonly outcomes: Readonly<Record<string, Texts>>;
  /** People besides those whom the records propose. */
  readonly moreInvitees: readonly {
    readonly name: string;
    readonly role: 'health' | 'other';
    readonly agency: string;
  }[];
  /** The day on which each step was done for everyone concerned. */
  readonly days: Readonly<Partial<Record<InviteeDay, string>>>;
  /** By the name of the invitee; what is here goes before `days`. */
  readonly invitees: Readonly<Record<string, DemoInviteeFacts>>;
  /** Provision as delivered, by its reference. */
  readonly delivered: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  /** By a word of the point of the agenda. */
  readonly agenda: readonly {
    readonly point: string;
    readonly discussion: string;
    readonly decision?: string;
  }[];
  readonly actions: readonly Texts[];
  readonly differences: readonly Texts[];
  /** Amendments of items by their reference, and others without one. */
  readonly amendments: readonly (Texts & { readonly of?: string })[];
}

export interface DemoInviteeFacts {
  readonly fields?: Readonly<Record<string, string | boolean | null>>;
  readonly answers?: Texts;
  /** What this person says of an outcome, by its reference. */
  readonly outcomes?: Texts;
}

/** A review of which nothing is said yet. */
export const emptyDemoReview = {
  fields: {},
  answers: {},
  attainments: [],
  outcomes: {},
  moreInvitees: [],
  days: {},
  invitees: {},
  delivered: {},
  agenda: [],
  actions: [],
  differences: [],
  amendments: [],
} as const satisfies Partial<DemoReview>;
