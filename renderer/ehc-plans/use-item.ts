import type { ItemKind } from '../../domain/ehc-plans/api';
import { saved, useChange } from '../app/calls';

/** Saves one field of an item: `save('text')` is what an autosaving field wants. */
export function useItem(kind: ItemKind, id: string) {
  const setField = useChange('ehcPlans', 'setItemField');
  return (field: string) => (value: string | number | null) => saved(setField({ kind, id, field, value }));
}
