import type { Database } from '../../../electron/database/database';

interface NamedPupil {
  readonly legalForename: string;
  readonly legalSurname: string;
  readonly knownAs: string | null;
  readonly preferredSurname: string | null;
}

/**
 * Every name in the records, as programs and people write it: 'Maya O'Brien-Tate', 'O'Brien-Tate, Maya' and surnames alone. Staff and
 * contacts are kept under one name each.
 */
export async function everyName({ read }: Database): Promise<readonly string[]> {
  const pupils: NamedPupil[] = await read<NamedPupil>('pupils').select(
    ...(['legalForename', 'legalSurname', 'knownAs', 'preferredSurname'] as const),
  );
  const named = await Promise.all(
    (['contacts', 'staff', 'reviewInvitees'] as const).map(async (table) => {
      const rows: { name: string | null }[] = await read(table).select('name');
      return rows.flatMap(({ name }) => (name === null ? [] : [name]));
    }),
  );
  // Somebody who is invited without a name goes by what they are: 'Health care professional' is nobody's name.
  return [...new Set([...pupils.flatMap(spellings), ...named.flat()])].filter((name) =>
    /\s.*\p{Lu}/u.test(name),
  );
}

function spellings({ legalForename, legalSurname, knownAs, preferredSurname }: NamedPupil): string[] {
  const forenames = [legalForename, ...(knownAs === null ? [] : [knownAs])];
  const surnames = [legalSurname, ...(preferredSurname === null ? [] : [preferredSurname])];
  return forenames.flatMap((forename) =>
    surnames.flatMap((surname) => [`${forename} ${surname}`, `${surname}, ${forename}`]),
  );
}
