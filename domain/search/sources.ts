/** Groups of what is found, in the order in which equals are shown. */
export const hitKinds = {
  pupil: 'Pupils',
  document: 'Documents',
  plan: 'EHC plans',
  support: 'Support plans',
  review: 'Reviews',
  note: 'Notes and meetings',
  person: 'Contacts, invitees and staff',
  provision: 'Provision',
  bank: 'Banks and catalogue',
} as const;
export type HitKind = keyof typeof hitKinds;

const bankKinds: Readonly<Record<string, string>> = {
  outcome: 'Outcome from the bank',
  strategy: 'Strategy from the bank',
  equipment: 'Equipment from the bank',
};

/**
 * Every table that is searched: the group in which it is shown, and its place in words. `mark` is the row's own reference or title
 * (migrations/0140-search.ts, 0200-search-more.ts).
 */
export const searchSources = {
  pupils: { kind: 'pupil', place: () => 'Pupil' },
  contacts: { kind: 'person', place: (mark) => mark ?? 'Contact' },
  pupil_notes: { kind: 'note', place: () => 'Note' },
  sen_needs: { kind: 'note', place: () => 'Need' },
  monitorings: { kind: 'note', place: () => 'Monitoring' },
  parent_meetings: { kind: 'note', place: () => 'Meeting with parents' },
  pupil_profile_answers: { kind: 'note', place: () => 'One-page profile' },
  ehc_plans: { kind: 'plan', place: () => 'EHC plan' },
  ehc_sections: { kind: 'plan', place: (mark) => `Section ${mark ?? ''}` },
  ehc_needs: { kind: 'plan', place: (mark) => `Need ${refOf(mark)}` },
  ehc_outcomes: { kind: 'plan', place: (mark) => `Outcome ${refOf(mark)}` },
  ehc_provisions: { kind: 'plan', place: (mark) => `Provision ${refOf(mark)}` },
  ehc_advice: { kind: 'plan', place: () => 'Section K' },
  reviews: { kind: 'review', place: () => 'Review' },
  review_invitees: { kind: 'person', place: (mark) => mark ?? 'Invitee' },
  review_answers: { kind: 'review', place: () => 'School report' },
  review_invitee_answers: { kind: 'review', place: () => 'Views and advice' },
  review_outcomes: { kind: 'review', place: () => 'Progress of an outcome' },
  review_provisions: { kind: 'review', place: () => 'Provision as delivered' },
  review_agenda_items: { kind: 'review', place: () => 'Point of the agenda' },
  review_actions: { kind: 'review', place: () => 'Action' },
  review_differences: { kind: 'review', place: () => 'Difference of view' },
  review_amendments: {
    kind: 'review',
    place: (mark) => (mark === null ? 'Amendment' : `Amendment of ${mark}`),
  },
  support_plans: { kind: 'support', place: () => 'Next step' },
  support_plan_answers: { kind: 'support', place: () => 'Support plan' },
  plan_outcomes: { kind: 'support', place: () => 'Target' },
  outcome_progress: { kind: 'support', place: () => 'Progress of a target' },
  provisions: { kind: 'provision', place: (mark) => mark ?? 'Run of provision' },
  provision_sessions: { kind: 'provision', place: () => 'Session' },
  support_observations: { kind: 'note', place: () => 'Observation' },
  staff: { kind: 'person', place: (mark) => mark ?? 'Staff' },
  bank_items: { kind: 'bank', place: (mark) => bankKinds[mark ?? ''] ?? 'Bank' },
  provision_types: { kind: 'bank', place: (mark) => mark ?? 'Catalogue' },
  documents: { kind: 'document', place: (mark) => mark ?? 'Document' },
} as const satisfies Readonly<
  Record<string, { readonly kind: HitKind; readonly place: (mark: string | null) => string }>
>;

export type SearchSource = keyof typeof searchSources;

export function isSearchSource(name: string): name is SearchSource {
  return Object.hasOwn(searchSources, name);
}

/** Where something was found, in a few words: 'Provision F2', 'School report', a document's title. */
export function placeInWords(source: SearchSource, mark: string | null): string {
  return searchSources[source].place(mark).trim();
}

/** The reference of an item of a plan: its mark is the section and the reference, 'F F2'. */
function refOf(mark: string | null): string {
  return mark?.replace(/^\S+ /, '') ?? '';
}

/** The section of the EHC plan in which something was found; null where that is the plan as a whole, or no plan. */
export function sectionOf(source: SearchSource, mark: string | null): string | null {
  switch (source) {
    case 'ehc_advice':
      return 'K';
    case 'ehc_sections':
    case 'ehc_needs':
    case 'ehc_outcomes':
    case 'ehc_provisions':
      return mark?.split(' ')[0] ?? null;
    default:
      return null;
  }
}
