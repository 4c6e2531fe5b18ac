import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Reopening, WaitingText } from '../../domain/drafts/model';
import { ask } from '../app/calls';
import { unsavedTexts } from '../ui/unsaved-texts';

interface AtOpening {
  readonly why: Reopening | null;
  readonly count: number;
}

/** What was typed and not saved before this page was opened, and is not yet back in its field; and why the page was opened again. */
export function useWaitingTexts(): {
  readonly opening: AtOpening | null;
  readonly texts: readonly WaitingText[];
} {
  const [opening, setOpening] = useState<AtOpening | null>(null);
  const texts = useSyncExternalStore(
    (listener) => unsavedTexts.listen(listener),
    () => unsavedTexts.all,
  );
  useEffect(() => {
    void ask('drafts', 'waiting', {}).then((answer) => {
      const { why, texts: found } = answer.ok ? answer.value : { why: null, texts: [] };
      unsavedTexts.start(found, ({ texts: kept, gone }) =>
        ask('drafts', 'keep', { texts: [...kept], gone: [...gone] }),
      );
      setOpening({ why, count: found.length });
    });
  }, []);
  return { opening, texts };
}
