import { useState } from 'react';
import { backupAge } from '../../../domain/backups/due';
import type { BackupPlace, PlaceName } from '../../../domain/backups/model';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Callout } from '../../ui/callout';
import { useChange, useRead } from '../calls';
import styles from './backup-places.module.css';

const titles: Readonly<Record<PlaceName, string>> = { first: 'First place', second: 'Second place' };

/** Where backups are kept: a first place, which is beside the records until another is chosen, and a second one. */
export function BackupPlaces() {
  const { value } = useRead('backups', 'status', {});
  const choosePlace = useChange('backups', 'choosePlace');
  const resetPlace = useChange('backups', 'resetPlace');
  const [problem, setProblem] = useState<string | null>(null);
  if (!value) return null;

  const choose = async (which: PlaceName): Promise<void> => {
    const chosen = await choosePlace({ which });
    setProblem(chosen.ok ? null : chosen.problem.message);
  };
  const reset = async (which: PlaceName): Promise<void> => {
    const done = await resetPlace({ which });
    setProblem(done.ok ? null : done.problem.message);
  };
  const second = value.places.find(({ name }) => name === 'second');

  return (
    <div className={styles['places']}>
      {value.places.map((place) => (
        <Place key={place.name} place={place} now={value.now} onChoose={choose} onReset={reset} />
      ))}
      {!second && (
        <div className={styles['place']}>
          <h3>{titles.second}</h3>
          <p>None yet. Two places on two disks are safest: one of them may be a memory stick in the safe.</p>
          <div className={styles['actions']}>
            <Button onPress={() => void choose('second')}>Add a second place</Button>
          </div>
        </div>
      )}
      {problem !== null && (
        <Callout tone="danger" level={3} heading="The place was not changed" isAnswer>
          {problem}
        </Callout>
      )}
    </div>
  );
}

interface PlaceProps {
  readonly place: BackupPlace;
  readonly now: string;
  readonly onChoose: (which: PlaceName) => Promise<void>;
  readonly onReset: (which: PlaceName) => Promise<void>;
}

function Place({ place, now, onChoose, onReset }: PlaceProps) {
  const { name, folder, isBesideVault, isThere, lastVerifiedAt, trouble } = place;
  const title = titles[name];
  return (
    <div className={styles['place']}>
      <div className={styles['head']}>
        <h3>{title}</h3>
        {!isThere && <Badge tone="warning">Away</Badge>}
      </div>
      <p className={styles['folder']}>{folder}</p>
      <p>
        {isBesideVault &&
          'This is beside the records, on the same disk: if the laptop is lost or its disk fails, both are gone. A memory stick, the school’s network folder or OneDrive is better. '}
        {lastVerifiedAt === null
          ? 'No verified backup here yet.'
          : `Last verified backup: ${backupAge(lastVerifiedAt, now)}.`}
      </p>
      {trouble !== null && (
        <Callout tone="warning" level={3} heading="The last attempt failed">
          {trouble}
        </Callout>
      )}
      <div className={styles['actions']}>
        <Button ariaLabel={`${title}: choose another folder`} onPress={() => void onChoose(name)}>
          Choose another folder
        </Button>
        {name === 'first' && !isBesideVault && (
          <Button kind="quiet" onPress={() => void onReset(name)}>
            Use the folder beside the records
          </Button>
        )}
        {name === 'second' && (
          <Button kind="quiet" onPress={() => void onReset(name)}>
            Do without a second place
          </Button>
        )}
      </div>
    </div>
  );
}
