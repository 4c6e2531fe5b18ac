import type { DueLine } from './due-model';
import { nameAs, type NameKind } from './names';

/** 'Advice from Ms P Lockwhistle, Speech and Language Therapy': the whole of what a line wants. */
export function whatOf({ what, from }: Pick<DueLine, 'what' | 'from'>, names: NameKind): string {
  if (from === null) return what;
  const who = [nameAs(names, from.name), from.agency].filter(Boolean).join(', ');
  return `${what} from ${who}`;
}
