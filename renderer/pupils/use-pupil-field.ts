import type { PupilFieldName } from '../../domain/pupils/model';
import { saved, useChange } from '../app/calls';

/** Saves one field of a pupil: `save('dob')` is what an autosaving field wants. */
export function usePupilField(id: string) {
  const setField = useChange('pupils', 'setField');
  return (field: PupilFieldName) => (value: string | number | null) => saved(setField({ id, field, value }));
}
