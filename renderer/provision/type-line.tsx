import { Play, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ProvisionType } from '../../domain/provision/catalogue';
import { usualInWords } from '../../domain/provision/usual-words';
import { countOf } from '../../domain/common/text';
import { useChange } from '../app/calls';
import { useTellRemoved } from '../app/use-tell-removed';
import { HistoryButton } from '../history/history-button';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { areaName, layerName } from './choice-lists';
import styles from './provision.module.css';
import { TypeFields } from './type-fields';

interface TypeLineProps {
  readonly type: ProvisionType;
  readonly onStart: () => void;
}

/** A provision of the catalogue in a line; everything about it opens below. */
export function TypeLine({ type, onStart }: TypeLineProps) {
  const [isOpen, setOpen] = useState(false);
  const remove = useChange('provision', 'removeType');
  const tellRemoved = useTellRemoved();
  const { id, name } = type;
  return (
    <li className={styles['line']}>
      <div className={styles['type']}>
        <div>
          <p className={styles['name']}>{name}</p>
          <p className={styles['soft']}>
            {areaName(type.area)}
            {type.runs > 0 && `, ${countOf(type.runs, 'run')}`}
          </p>
        </div>
        <div>
          <Badge>{layerName(type.layer)}</Badge>
          {!type.active && <Badge tone="warning">No longer started</Badge>}
        </div>
        <p className={styles['soft']}>{usualInWords(type)}</p>
        <div className={styles['buttons']}>
          <Button icon={Play} onPress={onStart} ariaLabel={`Start a run of ${name}`}>
            Start
          </Button>
          <Button
            kind="quiet"
            isExpanded={isOpen}
            onPress={() => setOpen(!isOpen)}
            ariaLabel={`Details of ${name}`}
          >
            {isOpen ? 'Done' : 'Details'}
          </Button>
          <HistoryButton isSmall table="provision_types" id={id} of={name} />
          <IconButton
            label={`Remove ${name} from the catalogue`}
            icon={Trash2}
            onPress={() => void remove({ id }).then((result) => tellRemoved(result, `${name} was removed`))}
          />
        </div>
      </div>
      {isOpen && <TypeFields type={type} />}
    </li>
  );
}
