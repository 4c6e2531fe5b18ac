import { contactPeople } from '../../domain/subject-access/redact/contact-people';
import {
  adultPerson,
  childPerson,
  type KnownPerson,
  withoutRepeats,
} from '../../domain/subject-access/redact/people';
import { peopleInRecord } from '../../domain/subject-access/people-in-record';
import type { Reader } from '../database/database';
import type { PupilRows } from './gather-rows';

interface PupilNamesRow {
  readonly id: string;
  readonly legalForename: string;
  readonly middleNames: string | null;
  readonly legalSurname: string;
  readonly knownAs: string | null;
  readonly preferredSurname: string | null;
}

/** Whose names are looked for. */
export interface KnownPeople {
  readonly pupil: KnownPerson;
  readonly people: readonly KnownPerson[];
  /** Contacts as they were typed, 'Mum', that are no name to look for; each once, in their order. */
  readonly notUnderstood: readonly string[];
}

/** The child, and everybody else whose name the vault knows. Those in the bin are looked for too: their names still stand in texts. */
export async function knownPeople(
  reader: Reader,
  pupilId: string,
  { rows, lookups }: PupilRows,
): Promise<KnownPeople> {
  const pupils: PupilNamesRow[] = await reader('pupils').select(
    'id',
    'legalForename',
    'middleNames',
    'legalSurname',
    'knownAs',
    'preferredSurname',
  );
  const own = pupils.find(({ id }) => id === pupilId);
  if (!own) throw new Error('The pupil of a copy is not there');
  const pupil = childPerson(own);
  const staff: { name: string; role: string }[] = await reader('staff').select('name', 'role');
  const schools: { headName: string | null; sencoName: string | null }[] = await reader('schools').select(
    'headName',
    'sencoName',
  );
  const contacts: { name: string }[] = await reader('contacts').select('name');
  const named = contacts.map(({ name }) => ({
    name,
    people: contactPeople(name, 'other-family', 'Contact of another child'),
  }));
  const people = withoutRepeats([
    ...peopleInRecord(rows, lookups.get('contacts') ?? new Map()),
    ...staff.flatMap(({ name, role }) => adultPerson(name, 'staff', role) ?? []),
    ...schools.flatMap(({ headName, sencoName }) => [
      ...typedAdult(headName, 'Head teacher'),
      ...typedAdult(sencoName, 'SENCO'),
    ]),
    ...named.flatMap((contact) => contact.people),
    ...pupils.filter(({ id }) => id !== pupilId).map(childPerson),
  ]);
  // Whoever bears exactly the child's own name is found as the child.
  const notUnderstood = named.filter((contact) => contact.people.length === 0).map(({ name }) => name);
  return {
    pupil,
    people: people.filter(({ key }) => key !== pupil.key),
    notUnderstood: [...new Set(notUnderstood)].sort((one, other) => one.localeCompare(other)),
  };
}

function typedAdult(name: string | null, role: string): readonly KnownPerson[] {
  const person = name === null ? null : adultPerson(name, 'staff', role);
  return person === null ? [] : [person];
}
