import { useState } from 'react';
import { countOf } from '../../domain/common/text';
import type { MovingOn } from '../../domain/transfers/api';
import { Button } from '../ui/button';
import styles from './moving-on.module.css';
import { LastDayDialog, NextSchoolDialog } from './together-dialogs';

interface TogetherBarProps {
  readonly page: MovingOn;
  readonly chosen: ReadonlySet<string>;
}

/** What can be done for all who are ticked. It stays in sight while the list goes by. */
export function TogetherBar({ page, chosen }: TogetherBarProps) {
  const [asking, setAsking] = useState<'last-day' | 'next-school' | null>(null);
  const picked = page.groups.flatMap(({ lines }) => lines).filter(({ pupilId }) => chosen.has(pupilId));
  const isNobody = picked.length === 0;
  const close = () => setAsking(null);
  return (
    <div className={styles['bar']} data-print="hidden">
      <Button isDisabled={isNobody} onPress={() => setAsking('last-day')}>
        Set the last day
      </Button>
      <Button isDisabled={isNobody} onPress={() => setAsking('next-school')}>
        Set the next school
      </Button>
      <p role="status" className={styles['soft']}>
        {isNobody
          ? 'Tick pupils to set the same for all of them.'
          : `For the ${countOf(picked.length, 'pupil')} ticked.`}
      </p>
      {asking === 'last-day' && <LastDayDialog page={page} picked={picked} onClose={close} />}
      {asking === 'next-school' && <NextSchoolDialog page={page} picked={picked} onClose={close} />}
    </div>
  );
}
