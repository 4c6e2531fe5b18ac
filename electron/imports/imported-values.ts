import type { ImportContact, PupilRecord } from '../../domain/imports/candidate';
import type { ContactChangePart, ExistingPupil } from '../../domain/imports/diff-model';
import { importFields } from '../../domain/imports/targets';
import { flagKinds } from '../../domain/pupils/codes';

/**
 * What the imports gave for each value of a pupil (pupils.imported_values), by the keys of FieldChange. A value that differs from it,
 * or that no import ever gave, was typed by hand.
 */
export type ImportedValues = Readonly<Record<string, string | number | boolean | null>>;

export const contactParts: readonly ContactChangePart[] = [
  'name',
  'relationship',
  'parentalResponsibility',
  'phone',
  'mobile',
  'email',
  'address',
  'postcode',
];

export function readImportedValues(text: string | null): ImportedValues {
  return text === null ? {} : (JSON.parse(text) as ImportedValues);
}

/** Fields, groups and SEN of a record by key; what it does not speak of is absent. */
export function recordValues(
  record: Pick<PupilRecord, 'fields' | 'flags' | 'sen' | 'needs'>,
): ImportedValues {
  const values: Record<string, string | number | null> = {};
  for (const field of importFields) {
    const value = record.fields[field];
    if (value !== undefined && value !== null && value !== '') values[field] = value;
  }
  for (const { code } of flagKinds) {
    const flag = record.flags[code];
    if (flag !== undefined) values[`flag.${code}`] = flag.on ? (flag.code ?? 'Y') : 'N';
  }
  if (record.sen !== null) {
    values['sen-status'] = record.sen.code;
    if (record.sen.startsOn !== null) values['sen-status-date'] = record.sen.startsOn;
  }
  if (record.needs !== null && record.needs.length > 0) values['sen-needs'] = record.needs.join(',');
  return values;
}

/** The parts of one contact by key, under the id of her tie to the pupil. */
export function contactValues(id: string, contact: ImportContact): ImportedValues {
  return Object.fromEntries(
    contactParts.flatMap((part) => {
      const value = contact[part];
      return value === null || value === '' ? [] : [[`contact:${id}.${part}`, value]];
    }),
  );
}

type Standing = Pick<ExistingPupil, 'fields' | 'flags' | 'sen' | 'needs' | 'contacts'>;

/** Keys whose value the SENDCO typed, cleared or chose: it is not what the imports gave. */
export function editedByHand(pupil: Standing, imported: ImportedValues): ReadonlySet<string> {
  const now = recordValues(pupil);
  const found = new Set<string>();
  const keys = new Set([...Object.keys(now), ...Object.keys(imported)]);
  for (const key of keys) {
    if (key.startsWith('contact:') || sameStanding(key, now[key], imported[key])) continue;
    found.add(key);
  }
  for (const contact of pupil.contacts) {
    const parts = contactValues(contact.id, contact);
    const cameFromFile = Object.keys(imported).some((key) => key.startsWith(`contact:${contact.id}.`));
    for (const part of contactParts) {
      const key = `contact:${contact.id}.${part}`;
      if (cameFromFile && imported[key] === undefined && isDefault(part, parts[key])) continue;
      if (parts[key] !== imported[key]) found.add(key);
    }
  }
  return found;
}

/** What the program itself writes where a file says nothing. */
function isDefault(part: ContactChangePart, value: string | number | boolean | null | undefined): boolean {
  if (part === 'parentalResponsibility') return value === false;
  return part === 'relationship' && value === unknownRelationship;
}

export const unknownRelationship = 'Not recorded';

function sameStanding(
  key: string,
  now: string | number | boolean | null | undefined,
  imported: string | number | boolean | null | undefined,
): boolean {
  // A group or a status that nobody ever spoke of is the same as none.
  if (key.startsWith('flag.') || key === 'sen-status') return (now ?? 'N') === (imported ?? 'N');
  return (now ?? null) === (imported ?? null);
}
