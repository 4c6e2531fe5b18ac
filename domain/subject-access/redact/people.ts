import { fold, tidyLine } from '../../common/text';

/** Who somebody is to this child. */
export const personKinds = ['other-pupil', 'other-family', 'own-family', 'professional', 'staff'] as const;
export type PersonKind = (typeof personKinds)[number];

export const personKindNames: Readonly<Record<PersonKind, string>> = {
  'other-pupil': 'Other children',
  'other-family': 'Families of other children',
  'own-family': 'The child’s own family and contacts',
  professional: 'Professionals',
  staff: 'School staff',
};

export type NameDecision = 'keep' | 'redact';

/** Somebody whose name the records know. */
export interface KnownPerson {
  /** Kept with the decision: 'adult:qasim hallowday'. */
  readonly key: string;
  readonly name: string;
  readonly kind: PersonKind;
  /** 'Class teacher', 'Health care professional'; null where nothing is known. */
  readonly role: string | null;
  /** Given names in their order; empty for 'Mrs Khan'. */
  readonly forenames: readonly string[];
  readonly surnames: readonly string[];
  readonly calledBy: readonly string[];
}

/** What happens to a name unless the user says otherwise, and why. */
export interface NameRule {
  readonly decision: NameDecision;
  readonly why: string;
}

const rules: Readonly<Record<PersonKind, NameRule>> = {
  'other-pupil': {
    decision: 'redact',
    why: 'Another child’s information is not given out without consent, unless it is reasonable to (Data Protection Act 2018, Schedule 2, paragraph 16).',
  },
  'other-family': {
    decision: 'redact',
    why: 'A private person who can be identified is taken out, unless they agree or it is reasonable to give it (Data Protection Act 2018, Schedule 2, paragraph 16).',
  },
  'own-family': {
    decision: 'keep',
    why: 'The child’s own family. Take a name out where giving it could put somebody at risk.',
  },
  professional: {
    decision: 'keep',
    why: 'Health, social work and education workers are normally named for what they did in their work (Data Protection Act 2018, Schedule 2, Part 3).',
  },
  staff: {
    decision: 'keep',
    why: 'Staff are normally named for what they did in their work (Data Protection Act 2018, Schedule 2, Part 3).',
  },
};

export function ruleOf(kind: PersonKind): NameRule {
  return rules[kind];
}

export const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor rev sir dame lady lord cllr'.split(' '),
);
/** Small words that begin a surname: 'van der Berg'. */
export const particles: ReadonlySet<string> = new Set(
  'van von der den de da di du la le el al bin ibn ter ten st'.split(' '),
);

/** A child by the parts of the name. */
export function childPerson(names: {
  readonly legalForename: string;
  readonly middleNames?: string | null;
  readonly legalSurname: string;
  readonly knownAs?: string | null;
  readonly preferredSurname?: string | null;
}): KnownPerson {
  const name = `${names.legalForename} ${names.legalSurname}`;
  return {
    key: `child:${fold(name)}`,
    name,
    kind: 'other-pupil',
    role: null,
    forenames: [names.legalForename, ...(names.middleNames?.split(/\s+/) ?? [])].filter(Boolean),
    surnames: [names.legalSurname, names.preferredSurname ?? ''].filter((one) => one !== ''),
    calledBy: names.knownAs ? [names.knownAs] : [],
  };
}

/** An adult from a name as it was typed: 'Dr Q Hallowday', 'Mrs Khan'. Null for text that is no name: 'Speech therapy team'. */
export function adultPerson(typed: string, kind: PersonKind, role: string | null): KnownPerson | null {
  const words = tidyLine(typed.replace(/\(.*?\)|,.*$/g, ''))
    .split(' ')
    .filter(Boolean);
  const rest = words.slice(titlesOf(words).length);
  const looksLikeName = rest.every((word) => /^\p{Lu}/u.test(word) || particles.has(fold(word)));
  if (!looksLikeName || words.length > 7 || (rest.length < 2 && rest.length === words.length)) return null;
  return personNamed(words, kind, role);
}

/** An adult by the words of the name, titles first: 'Dr', 'Anna', 'van', 'der', 'Berg'. Null when there are but titles. */
export function personNamed(
  words: readonly string[],
  kind: PersonKind,
  role: string | null,
): KnownPerson | null {
  const rest = words.slice(titlesOf(words).length);
  if (rest.length === 0) return null;
  const particle = rest.findIndex((word, at) => at > 0 && particles.has(fold(word)));
  const cut = particle > 0 ? particle : rest.length - 1;
  // One word without a title may be either name; as a forename it is found with an s behind it too.
  const isOnlyForename = rest.length === 1 && words.length === 1;
  return {
    key: `adult:${fold(rest.join(' '))}`,
    name: words.join(' '),
    kind,
    role,
    forenames: isOnlyForename ? rest : rest.slice(0, cut),
    surnames: isOnlyForename ? [] : [rest.slice(cut).join(' ')],
    calledBy: [],
  };
}

export function isTitle(word: string): boolean {
  return titles.has(fold(word).replace(/\./g, ''));
}

function titlesOf(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !isTitle(word));
  return first === -1 ? words : words.slice(0, first);
}

export function isAdult({ key }: KnownPerson): boolean {
  return key.startsWith('adult:');
}

/** The same people once: whoever is family to the child is no longer a professional, and so on. */
export function withoutRepeats(people: readonly KnownPerson[]): readonly KnownPerson[] {
  const order: readonly PersonKind[] = ['own-family', 'staff', 'professional', 'other-family', 'other-pupil'];
  const byKey = new Map<string, KnownPerson>();
  for (const person of people) {
    const known = byKey.get(person.key);
    if (!known) byKey.set(person.key, person);
    else if (order.indexOf(person.kind) < order.indexOf(known.kind))
      byKey.set(person.key, { ...person, role: person.role ?? known.role });
    else if (known.role === null && person.role !== null)
      byKey.set(person.key, { ...known, role: person.role });
  }
  return [...byKey.values()];
}
