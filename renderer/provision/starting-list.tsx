import { Plus } from 'lucide-react';
import type { StartingType } from '../../domain/provision/catalogue';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { areaName, layerName } from './choice-lists';
import styles from './provision.module.css';

/** Provision that comes with the program, each added to the catalogue with one press. */
export function StartingList({ items }: { readonly items: readonly StartingType[] }) {
  const take = useChange('provision', 'takeStarting');
  const withUndo = useWithUndo();
  return (
    <ul aria-label="To take over" className={styles['lines']}>
      {items.map((item) => (
        <li key={item.key} className={styles['line']}>
          <div className={styles['offer']}>
            <div>
              <p className={styles['name']}>{item.name}</p>
              <p>{item.what}</p>
              <p className={styles['soft']}>{item.evidenceBase}</p>
            </div>
            <div>
              <Badge>{layerName(item.layer)}</Badge>
              <p className={styles['soft']}>{areaName(item.area)}</p>
            </div>
            <Button
              icon={Plus}
              ariaLabel={`Add ${item.name} to the catalogue`}
              onPress={() =>
                void withUndo(take({ keys: [item.key] }), `${item.name} was added to the catalogue`)
              }
            >
              Add
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
