/** The names of a pupil that are kept apart: the legal ones, and those that she goes by. */
export interface PupilNames {
  readonly legalForename: string;
  readonly legalSurname: string;
  readonly knownAs: string | null;
  readonly preferredSurname: string | null;
}

/** 'Maya Chen': the legal name, as lists, papers and the history give it. */
export function fullName({ legalForename, legalSurname }: PupilNames): string {
  return `${legalForename} ${legalSurname}`;
}

/** 'Chen, Maya': for lists in order of surname. */
export function surnameFirst({ legalForename, legalSurname }: PupilNames): string {
  return `${legalSurname}, ${legalForename}`;
}

/** What one calls the child: 'Maya'. */
export function calledName({ knownAs, legalForename }: PupilNames): string {
  return knownAs ?? legalForename;
}

/** 'May' or 'May Chen-Lowe' where the pupil goes by other names than the legal ones, else null. */
export function knownAsName(names: PupilNames): string | null {
  const surname = names.preferredSurname ?? names.legalSurname;
  const first = calledName(names);
  if (surname !== names.legalSurname) return `${first} ${surname}`;
  return first === names.legalForename ? null : first;
}

/** 'MC': for the place of a photo. Whole characters, so that an accent is not cut off. */
export function initials(names: PupilNames): string {
  return [calledName(names), names.preferredSurname ?? names.legalSurname]
    .map((part) => [...part.normalize('NFC')][0] ?? '')
    .join('')
    .toUpperCase();
}
