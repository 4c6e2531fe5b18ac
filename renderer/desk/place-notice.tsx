import { useEffect, useRef, useState } from 'react';
import { ask, queryClient } from '../app/calls';
import { bridge } from '../bridge';
import { flushAutosaves } from '../ui/autosaves';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { notify } from '../ui/toasts';
import styles from './desk-notices.module.css';

/** The folder of the open vault is gone: said at once, whether or not something is being saved, and until it is there again. */
export function PlaceNotice() {
  const [isGone, setGone] = useState(false);
  const wasGone = useRef(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(
    () =>
      bridge.on('place', ({ isHere }) => {
        setGone(!isHere);
        if (isHere && wasGone.current) void goOn();
        wasGone.current = !isHere;
      }),
    [],
  );
  if (!isGone) return null;
  const choose = async () => {
    const moved = await ask('vault', 'openMoved', {});
    setProblem(moved.ok ? null : moved.problem.message);
  };
  return (
    <div className={styles['notice']}>
      <Callout tone="danger" heading="The vault’s folder is not there" isAnswer>
        <p className={styles['words']}>
          The memory stick was pulled out, or the folder was moved or renamed. Put it back: nothing typed is
          lost, and work goes on by itself. Until then nothing can be saved.
        </p>
        {problem !== null && <p className={styles['words']}>{problem}</p>}
        <Button onPress={() => void choose()}>It was moved: choose where it is</Button>
      </Callout>
    </div>
  );
}

/** Whatever could not be saved meanwhile is saved now. */
async function goOn(): Promise<void> {
  await flushAutosaves();
  await queryClient.invalidateQueries();
  notify({ text: 'The vault is there again. Work goes on.' });
}
