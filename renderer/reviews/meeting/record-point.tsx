import { ArrowDown, ArrowUp, ChevronRight, Trash2 } from 'lucide-react';
import type { PackAgendaItem } from '../../../domain/reviews/record-data';
import { AutosaveTextArea, AutosaveText } from '../../ui/autosave-text';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { AddLine } from '../add-line';
import { useLine } from '../use-line';
import styles from './meeting.module.css';

interface RecordPointProps {
  readonly reviewId: string;
  readonly item: PackAgendaItem;
  readonly number: number;
  readonly isLast: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/**
 * One point of the agenda. Its fields stay on the page while it is closed, only hidden: what is typed is saved by the same field
 * whichever point is open.
 */
export function RecordPoint({ reviewId, item, number, isLast, isOpen, onOpen }: RecordPointProps) {
  const { save, move, remove } = useLine('agenda', item.id);
  return (
    <li className={styles['point']} {...(isOpen && { 'data-open': '' })}>
      <div className={styles['head']}>
        <h3>
          <Button kind="quiet" icon={ChevronRight} isExpanded={isOpen} onPress={() => onOpen(!isOpen)}>
            {`${number}. ${item.title}`}
          </Button>
        </h3>
        {isOpen && (
          <div className={styles['tools']}>
            <IconButton
              label="Move this point up"
              icon={ArrowUp}
              isDisabled={number === 1}
              onPress={() => move(-1)}
            />
            <IconButton
              label="Move this point down"
              icon={ArrowDown}
              isDisabled={isLast}
              onPress={() => move(1)}
            />
            <IconButton
              label={`Remove the point ${item.title}`}
              icon={Trash2}
              onPress={() => remove(`The point “${item.title}” was removed`)}
            />
          </div>
        )}
      </div>
      {!isOpen && <Written item={item} />}
      <div className={styles['body']} hidden={!isOpen}>
        <AutosaveTextArea
          label="Discussion"
          rows={3}
          value={item.discussion ?? ''}
          onSave={save('discussion')}
        />
        <AutosaveTextArea label="Decision" rows={1} value={item.decision ?? ''} onSave={save('decision')} />
        <AddLine
          reviewId={reviewId}
          list="action"
          title="Add an action"
          label="Action"
          button="Add"
          second={{ label: 'Who does it', field: 'owner' }}
        />
        <AddLine
          reviewId={reviewId}
          list="difference"
          title="Add a difference of opinion"
          label="Difference of opinion, word for word"
          button="Add"
          second={{ label: 'Whose opinion', field: 'who' }}
          more={{ about: item.title }}
        />
        <AutosaveText label="Name of this point" value={item.title} onSave={save('title')} />
      </div>
    </li>
  );
}

/** What is written under a closed point, at a glance. */
function Written({ item }: { readonly item: PackAgendaItem }) {
  if (item.discussion === null && item.decision === null) return null;
  return (
    <div className={styles['written']}>
      {item.discussion !== null && <p>{item.discussion}</p>}
      {item.decision !== null && (
        <p>
          <strong>Decision:</strong> {item.decision}
        </p>
      )}
    </div>
  );
}
