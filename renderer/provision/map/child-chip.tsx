import { childName, marksOf } from '../../../domain/provision/map/map-words';
import type { MapPupil } from '../../../domain/provision/map/model';
import type { MapNames } from '../../../domain/provision/map/whose';
import styles from './provision-map.module.css';

interface ChildChipProps {
  readonly pupil: MapPupil;
  readonly names: MapNames;
  /** 'Weeks 3 to 8', 'Met': small, after the name. */
  readonly more?: string | undefined;
}

/** A child as a small thing to drag. */
export function ChildChip({ pupil, names, more }: ChildChipProps) {
  const marks = marksOf(pupil);
  return (
    <div className={styles['chip']}>
      <span className={styles['chipName']}>{childName(pupil, names)}</span>
      {marks.length > 0 && <span className={styles['marks']}>{marks.join(' ')}</span>}
      {more && <span className={styles['marks']}>{more}</span>}
    </div>
  );
}
