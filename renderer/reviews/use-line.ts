import type { RecordList } from '../../domain/reviews/record-model';
import { saved, useChange } from '../app/calls';
import { useTellRemoved } from '../app/use-tell-removed';

/** What can be done with one line of a list of the record: `save('owner')` is what an autosaving field wants. */
export function useLine(list: RecordList, id: string) {
  const setField = useChange('reviews', 'setRecordField');
  const moveLine = useChange('reviews', 'moveRecordLine');
  const removeLine = useChange('reviews', 'removeRecordLine');
  const tellRemoved = useTellRemoved();
  return {
    save: (field: string) => (value: string | null) => saved(setField({ list, id, field, value })),
    move: (by: -1 | 1) => void moveLine({ list, id, by }),
    remove: (words: string) => void removeLine({ list, id }).then((result) => tellRemoved(result, words)),
  };
}
