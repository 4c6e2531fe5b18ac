import { FolderOutput } from 'lucide-react';
import { useState } from 'react';
import { countOf } from '../../domain/common/text';
import type { MovingLine, MovingOn } from '../../domain/transfers/api';
import { canBeSaved, canLeave } from '../../domain/transfers/moving-on';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import styles from './moving-on.module.css';
import { SaveTogetherDialog } from './save-together-dialog';
import type { SaveTogether } from './use-save-together';
import { LastDayDialog, NextSchoolDialog } from './together-dialogs';

interface TogetherBarProps {
  readonly page: MovingOn;
  readonly chosen: ReadonlySet<string>;
  readonly saving: SaveTogether;
}

/** What can be done for all who are ticked. It stays in sight while the list goes by. */
export function TogetherBar({ page, chosen, saving }: TogetherBarProps) {
  const [asking, setAsking] = useState<'last-day' | 'next-school' | 'files' | null>(null);
  const picked = page.groups.flatMap(({ lines }) => lines).filter(({ pupilId }) => chosen.has(pupilId));
  const isNobody = picked.length === 0;
  const files = picked.filter(canBeSaved);
  const leaving = picked.filter((line) => canLeave(line, page.today));
  const moveToLeavers = useChange('transfers', 'moveToLeavers');
  const withUndo = useWithUndo();
  const leave = () =>
    withUndo(
      moveToLeavers({ pupilIds: leaving.map(({ pupilId }) => pupilId) }),
      `${countOf(leaving.length, 'pupil')} moved to the leavers; provision and timetable end on the last day`,
    );
  const close = () => setAsking(null);
  return (
    <div className={styles['bar']} data-print="hidden">
      <Button isDisabled={isNobody} onPress={() => setAsking('last-day')}>
        Set the last day
      </Button>
      <Button isDisabled={isNobody} onPress={() => setAsking('next-school')}>
        Set the next school
      </Button>
      <Button
        icon={FolderOutput}
        isDisabled={files.length === 0 || saving.isSaving}
        onPress={() => setAsking('files')}
      >
        Save the files
      </Button>
      <Button isDisabled={leaving.length === 0} onPress={() => void leave()}>
        Move to the leavers
      </Button>
      <p role="status" className={styles['soft']}>
        {barWords(picked, leaving.length)}
      </p>
      {asking === 'last-day' && <LastDayDialog page={page} picked={picked} onClose={close} />}
      {asking === 'next-school' && <NextSchoolDialog page={page} picked={picked} onClose={close} />}
      {asking === 'files' && (
        <SaveTogetherDialog
          count={files.length}
          left={picked.length - files.length}
          onConfirm={() => {
            close();
            saving.save(files.map(({ pupilId }) => pupilId));
          }}
          onCancel={close}
        />
      )}
    </div>
  );
}

function barWords(picked: readonly MovingLine[], leaving: number): string {
  if (picked.length === 0) return 'Tick pupils to do the same for all of them.';
  const all = `${countOf(picked.length, 'pupil')} ticked.`;
  const onRoll = picked.filter(({ isOnRoll }) => isOnRoll).length;
  if (onRoll === 0 || leaving === onRoll) return all;
  return leaving === 0
    ? `${all} They stay on the register until their last day.`
    : `${all} The last day has come for ${leaving} of them.`;
}
