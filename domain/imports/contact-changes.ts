import { fold, tidyLine } from '../common/text';
import type { ImportContact } from './candidate';
import { damagedReason, sameButForDamage } from './damaged-text';
import type { ChangeDraft, ContactChangePart, ExistingContact } from './diff-model';
import { plainPhone } from './parse-values';

const parts: readonly { readonly part: ContactChangePart; readonly name: string }[] = [
  { part: 'name', name: 'name' },
  { part: 'relationship', name: 'relationship' },
  { part: 'parentalResponsibility', name: 'parental responsibility' },
  { part: 'phone', name: 'home telephone' },
  { part: 'mobile', name: 'mobile' },
  { part: 'email', name: 'e-mail' },
  { part: 'address', name: 'address' },
  { part: 'postcode', name: 'postcode' },
];

/**
 * What a file's contacts would change. A contact who is not in the file stays: files often hold only the first two. Blank cells change
 * nothing.
 */
export function contactChanges(
  here: readonly ExistingContact[],
  file: readonly ImportContact[],
): readonly ChangeDraft[] {
  const free = [...here];
  return file.flatMap((contact) => {
    const found = findContact(free, contact);
    if (found === null) {
      return [
        {
          key: `contact-added:${fold(contact.name)}`,
          label: 'New contact',
          old: '',
          new: [contact.name, contact.relationship].filter((text) => text !== null).join(', '),
          action: { kind: 'contact-added', contact } as const,
        },
      ];
    }
    free.splice(free.indexOf(found), 1);
    return partChanges(found, contact);
  });
}

/** The same person: by name (damaged or not), else by mobile or e-mail together with the relationship (a new surname). */
function findContact(here: readonly ExistingContact[], contact: ImportContact): ExistingContact | null {
  const sameRelationship = (other: ImportContact): boolean =>
    fold(other.relationship ?? '') === fold(contact.relationship ?? '');
  return (
    here.find((other) => fold(other.name) === fold(contact.name)) ??
    here.find((other) => fold(withoutTitle(other.name)) === fold(withoutTitle(contact.name))) ??
    here.find((other) => sameButForDamage(other.name, contact.name)) ??
    here.find(
      (other) =>
        sameRelationship(other) &&
        ((contact.mobile !== null &&
          other.mobile !== null &&
          plainPhone(other.mobile) === plainPhone(contact.mobile)) ||
          (contact.email !== null && fold(other.email ?? '') === fold(contact.email))),
    ) ??
    null
  );
}

function withoutTitle(name: string): string {
  return tidyLine(name).replace(/^(?:mr|mrs|ms|miss|mx|dr|prof|rev)\.? /i, '');
}

function partChanges(here: ExistingContact, file: ImportContact): readonly ChangeDraft[] {
  return parts.flatMap(({ part, name }): readonly ChangeDraft[] => {
    const next = file[part];
    const old = here[part];
    if (next === null || next === '' || samePart(part, old, next)) return [];
    return [
      {
        key: `contact:${here.id}.${part}`,
        label: `${here.name}: ${name}`,
        old: inWords(old),
        new: inWords(next),
        action: { kind: 'contact-field', contactId: here.id, part, value: next },
        keepReason: typeof old === 'string' && typeof next === 'string' ? damagedReason(old, next) : null,
      },
    ];
  });
}

function samePart(part: ContactChangePart, old: string | boolean | null, next: string | boolean): boolean {
  if (old === null || typeof old === 'boolean' || typeof next === 'boolean') return old === next;
  if (part === 'phone' || part === 'mobile') return plainPhone(old) === plainPhone(next);
  if (part === 'email' || part === 'relationship') return fold(old) === fold(next);
  return tidyLine(old) === tidyLine(next);
}

function inWords(value: string | boolean | null): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return value ?? '';
}
