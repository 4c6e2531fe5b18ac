import { childFields } from './child-fields';
import type { CopyFieldKind } from './copy-field';
import { meetingFields } from './meeting-fields';
import { planFields } from './plan-fields';

/**
 * Every field that an authority's form may ask for, in the program's usual order (that of R12). Which boxes a form really has, what
 * it calls them and how much they take differs between authorities and changes, so that is the school's to set.
 */
export const copyFieldKinds: readonly CopyFieldKind[] = [...childFields, ...meetingFields, ...planFields];
