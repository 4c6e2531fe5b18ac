import { useEffect, useState } from 'react';
import { follow } from './autosaves';
import { Draft, type DraftOptions } from './draft';
import { notify } from './toasts';

/**
 * Ties a Draft to the fields of a new line. Give each of them its `saving`: what could not be added is kept when the screen goes away.
 * `send` tells whether nothing is left to add.
 */
export function useDraft<T>({ empty, isWorth, add }: Omit<DraftOptions<T>, 'onChange'>) {
  const [view, setView] = useState<{ value: T; failure: string | null }>({ value: empty, failure: null });
  const onChange = (value: T, failure: string | null) => setView({ value, failure });
  const [draft] = useState(() => new Draft<T>({ empty, isWorth, add, onChange }));
  useEffect(() => draft.use({ add, onChange }));
  useEffect(() => follow(draft, tellLost), [draft]);
  const send = async (): Promise<boolean> => {
    await draft.flush();
    return draft.isSaved;
  };
  return { ...view, type: (value: T) => draft.type(value), send, saving: draft };
}

function tellLost(why: string): void {
  notify({ text: `What you typed last was not added. ${why}`, isProblem: true });
}
