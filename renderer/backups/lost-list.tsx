import { useState } from 'react';
import { backupMoment } from '../../domain/backups/due';
import type { HowLost, LostItems } from '../../domain/backups/lost';
import { formatDate } from '../../domain/common/date-words';
import { countOf } from '../../domain/common/text';
import { useChange } from '../app/calls';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Card } from '../ui/card';
import { PrivateText, usePrivateName } from '../ui/private-text';
import { notify } from '../ui/toasts';
import styles from './lost-list.module.css';

interface LostListProps {
  readonly lost: LostItems;
  readonly onBroughtBack: (id: string) => void;
  readonly onClose: () => void;
}

const howWords: Readonly<Record<HowLost, string>> = {
  'in-bin': 'In the bin',
  gone: 'Not in the vault',
  damaged: 'Damaged in the vault',
};

/** What the opened backup has and the vault has not, each with its way back. */
export function LostList({ lost, onBroughtBack, onClose }: LostListProps) {
  const pupil = useChange('backups', 'bringBackPupil');
  const document = useChange('backups', 'bringBackDocument');
  const [problem, setProblem] = useState<string | null>(null);

  const bringBack = async (id: string, call: typeof pupil | typeof document): Promise<void> => {
    const done = await call({ id });
    setProblem(done.ok ? null : done.problem.message);
    if (!done.ok) return;
    const { records, documents } = done.value;
    notify({ text: `Brought back: ${countOf(records, 'record')}, ${countOf(documents, 'document')}.` });
    onBroughtBack(id);
  };
  const isNothing = lost.pupils.length === 0 && lost.documents.length === 0;

  return (
    <Card
      title={`Backup of ${backupMoment(lost.at)}`}
      actions={<Button onPress={onClose}>Close this backup</Button>}
    >
      {problem !== null && (
        <Callout tone="danger" level={3} heading="It was not brought back" isAnswer>
          {problem}
        </Callout>
      )}
      {isNothing && <p>Every pupil and every document of this backup is in the vault, and whole.</p>}
      {lost.pupils.length > 0 && (
        <section aria-label="Pupils">
          <h3>Pupils</h3>
          <ul className={styles['list']}>
            {lost.pupils.map(({ id, name, dob, how }) => (
              <Line
                key={id}
                name={name}
                detail={`born ${formatDate(dob)}`}
                detailInstead="hidden"
                how={how}
                onBringBack={() => void bringBack(id, pupil)}
              />
            ))}
          </ul>
        </section>
      )}
      {lost.documents.length > 0 && (
        <section aria-label="Documents">
          <h3>Documents</h3>
          <ul className={styles['list']}>
            {lost.documents.map(({ id, title, pupilName, how }) => (
              <Line
                key={id}
                name={title}
                detail={pupilName ?? 'School'}
                how={how}
                onBringBack={() => void bringBack(id, document)}
              />
            ))}
          </ul>
        </section>
      )}
    </Card>
  );
}

interface LineProps {
  readonly name: string;
  readonly detail: string;
  readonly detailInstead?: 'initials' | 'hidden';
  readonly how: HowLost;
  readonly onBringBack: () => void;
}

function Line({ name, detail, detailInstead = 'initials', how, onBringBack }: LineProps) {
  const shown = usePrivateName()(name);
  return (
    <li className={styles['line']}>
      <div className={styles['what']}>
        <PrivateText>{name}</PrivateText>
        <span className={styles['detail']}>
          <PrivateText instead={detailInstead}>{detail}</PrivateText>
        </span>
      </div>
      <Badge tone={how === 'damaged' ? 'warning' : 'neutral'}>{howWords[how]}</Badge>
      <Button ariaLabel={`Bring back ${shown}`} onPress={onBringBack}>
        Bring back
      </Button>
    </li>
  );
}
