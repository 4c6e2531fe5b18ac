import { formatDate } from '../common/date-words';
import { fold } from '../common/text';
import { isTemporaryUpn } from '../pupils/upn';
import type { Candidate, Identity } from './candidate';
import { sameButForDamage } from './damaged-text';
import type { ExistingPupil } from './diff-model';

/** Whom a row is about: a pupil who is here, perhaps one (with the reason for the doubt), or nobody. */
export type Match =
  | { readonly kind: 'match'; readonly pupil: ExistingPupil }
  | { readonly kind: 'unsure'; readonly pupil: ExistingPupil; readonly reason: string }
  | { readonly kind: 'none' };

/** The pupils who are here, by what they are found by. */
export interface PupilIndex {
  readonly byUpn: ReadonlyMap<string, ExistingPupil>;
  readonly byDob: ReadonlyMap<string, readonly ExistingPupil[]>;
  /** Folded, for rows whose date of birth or surname is bad. */
  readonly byForename: ReadonlyMap<string, readonly ExistingPupil[]>;
}

export function fieldText(
  pupil: ExistingPupil,
  field: 'upn' | 'dob' | 'legalForename' | 'legalSurname',
): string {
  return String(pupil.fields[field] ?? '');
}

export function nameOf(pupil: ExistingPupil): string {
  return `${fieldText(pupil, 'legalForename')} ${fieldText(pupil, 'legalSurname')}`.trim();
}

export function indexPupils(pupils: readonly ExistingPupil[]): PupilIndex {
  const byUpn = new Map<string, ExistingPupil>();
  const byDob = new Map<string, ExistingPupil[]>();
  const byForename = new Map<string, ExistingPupil[]>();
  for (const pupil of pupils) {
    const upn = fieldText(pupil, 'upn');
    if (upn !== '') byUpn.set(upn, pupil);
    addTo(byDob, fieldText(pupil, 'dob'), pupil);
    addTo(byForename, fold(fieldText(pupil, 'legalForename')), pupil);
  }
  return { byUpn, byDob, byForename };
}

function addTo(map: Map<string, ExistingPupil[]>, key: string, pupil: ExistingPupil): void {
  const group = map.get(key);
  if (group === undefined) map.set(key, [pupil]);
  else group.push(pupil);
}

function sameForename(identity: Identity, pupil: ExistingPupil): boolean {
  return sameButForDamage(identity.legalForename, fieldText(pupil, 'legalForename'));
}

function sameSurname(identity: Identity, pupil: ExistingPupil): boolean {
  return sameButForDamage(identity.legalSurname, fieldText(pupil, 'legalSurname'));
}

/**
 * Finds the pupil of a row: by UPN; else by legal surname, forename and date of birth together. Two children of one name, twins and
 * siblings never match each other: a name alone or a birthday alone is not enough. A UPN that leads to quite another child is doubted.
 */
export function matchCandidate(candidate: Candidate, index: PupilIndex): Match {
  const { identity } = candidate;
  const upn = candidate.record?.fields.upn;
  const byUpn = typeof upn === 'string' ? index.byUpn.get(upn) : undefined;
  if (byUpn !== undefined) {
    const sameDob = identity.dob === fieldText(byUpn, 'dob');
    if (sameDob || sameForename(identity, byUpn)) return { kind: 'match', pupil: byUpn };
    return {
      kind: 'unsure',
      pupil: byUpn,
      reason: `UPN ${upn} belongs to ${nameOf(byUpn)} here, but to ${candidate.name} in the file: another name and another date of birth.`,
    };
  }
  const found = samePerson(identity, index);
  const pupil = found[0];
  if (pupil === undefined) return { kind: 'none' };
  if (found.length > 1) {
    return {
      kind: 'unsure',
      pupil,
      reason: `There are ${found.length} pupils here with this name and date of birth.`,
    };
  }
  const here = fieldText(pupil, 'upn');
  if (typeof upn === 'string' && here !== '' && !isTemporaryUpn(here) && !isTemporaryUpn(upn)) {
    return {
      kind: 'unsure',
      pupil,
      reason: `${candidate.name}, born ${formatDate(fieldText(pupil, 'dob'))}, is here with UPN ${here}; the file says ${upn}. The same child?`,
    };
  }
  return { kind: 'match', pupil };
}

function samePerson(identity: Identity, index: PupilIndex): readonly ExistingPupil[] {
  if (identity.dob === null) return [];
  const sameDay = index.byDob.get(identity.dob) ?? [];
  return sameDay.filter((pupil) => sameForename(identity, pupil) && sameSurname(identity, pupil));
}

/**
 * The pupils whom a rejected row may be about: they are in the file, so they have not left. Generous on purpose: the UPN as it stands,
 * or the name alone, since the date of birth may be what is wrong.
 */
export function mentionedPupils(identity: Identity, index: PupilIndex): readonly ExistingPupil[] {
  const byUpn = identity.upn === null ? undefined : index.byUpn.get(identity.upn);
  if (byUpn !== undefined) return [byUpn];
  const people = samePerson(identity, index);
  if (people.length > 0) return people;
  const sameForenames = index.byForename.get(fold(identity.legalForename)) ?? [];
  const surname = fold(identity.legalSurname);
  return sameForenames.filter(
    (pupil) => surname === '' || fold(fieldText(pupil, 'legalSurname')) === surname,
  );
}
