import { readdir } from 'node:fs/promises';

/** A name that nothing in `folder` has yet. */
export async function freeName(folder: string, wanted: string): Promise<string> {
  return freeAmong(new Set((await readdir(folder)).map((name) => name.toLowerCase())), wanted);
}

/**
 * The name, with a number before its ending when it is taken; it is among `taken` from then on. Windows and macOS take capitals and small
 * letters for the same.
 * @param taken in small letters
 */
export function freeAmong(taken: Set<string>, wanted: string): string {
  const dot = wanted.lastIndexOf('.');
  const [start, ending] = dot > 0 ? [wanted.slice(0, dot), wanted.slice(dot)] : [wanted, ''];
  let free = wanted;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${start} (${number})${ending}`;
  taken.add(free.toLowerCase());
  return free;
}
