import { Check } from 'lucide-react';
import { useState } from 'react';
import { queryClient } from '../../app/calls';
import { useUndo } from '../../app/undo-store';
import { Button } from '../../ui/button';
import styles from './entry.module.css';
import type { SavedSection } from './use-save-section';

/** What was saved last, in a line of its own: messages over the form would hide what is corrected next. */
export function SavedLine({ saved }: { readonly saved: SavedSection | null }) {
  const undo = useUndo((state) => state.undo);
  const [undone, setUndone] = useState<{ readonly changeId: string; readonly words: string } | null>(null);
  const takeBack = async (changeId: string) => {
    const { text } = await undo(changeId);
    await queryClient.invalidateQueries();
    setUndone({ changeId, words: text });
  };
  const changeId = saved?.changeId ?? null;
  const isUndone = undone !== null && undone.changeId === changeId;
  return (
    <div className={styles['saved']} role="status">
      {saved && (
        <>
          <Check size="1.125em" aria-hidden />
          <span>{isUndone ? undone.words : saved.words}</span>
          {changeId !== null && !isUndone && (
            <Button kind="quiet" onPress={() => void takeBack(changeId)}>
              Undo
            </Button>
          )}
        </>
      )}
    </div>
  );
}
