import { Eye, EyeOff, Pencil, Star, StarOff, Trash2 } from 'lucide-react';
import { forWhomWords } from '../../domain/banks/entry-words';
import { filledText } from '../../domain/banks/fill-entry';
import type { MarkedEntry } from '../../domain/banks/model';
import { measureWords } from '../../domain/banks/picked-entry';
import { shortened } from '../../domain/common/shortened';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Badge } from '../ui/badge';
import { IconButton } from '../ui/icon-button';
import styles from './banks.module.css';

interface BankRowProps {
  readonly entry: MarkedEntry;
  readonly onChange: () => void;
}

/** One entry of a bank with what the school can do with it. */
export function BankRow({ entry, onChange }: BankRowProps) {
  const text = filledText(entry, { name: null, date: null });
  const measured = measureWords(entry);
  return (
    <li className={styles['entry']}>
      <div className={styles['words']}>
        <p>{text}</p>
        {measured !== null && (
          <p className={styles['soft']}>{entry.kind === 'outcome' ? `Measured by: ${measured}` : measured}</p>
        )}
        <div className={styles['state']}>
          {entry.mark === 'preferred' && (
            <Badge tone="success" icon={Star}>
              Preferred
            </Badge>
          )}
          {entry.mark === 'hidden' && <Badge icon={EyeOff}>Hidden</Badge>}
          <span className={styles['soft']}>{forWhomWords(entry)}</span>
        </div>
      </div>
      <div className={styles['actions']}>
        <Marks entry={entry} name={shortened(text, 40)} />
        {entry.isOwn && <OwnActions entry={entry} name={shortened(text, 40)} onChange={onChange} />}
      </div>
    </li>
  );
}

interface ActionProps {
  readonly entry: MarkedEntry;
  /** The first words, to tell the buttons of one line from those of another. */
  readonly name: string;
}

function Marks({ entry: { key, mark }, name }: ActionProps) {
  const setMark = useChange('banks', 'mark');
  const withUndo = useWithUndo();
  const set = (next: MarkedEntry['mark'], said: string) => void withUndo(setMark({ key, mark: next }), said);
  return (
    <>
      {mark === 'preferred' ? (
        <IconButton
          label={`No longer prefer: ${name}`}
          icon={StarOff}
          onPress={() => set(null, 'No longer preferred')}
        />
      ) : (
        <IconButton
          label={`Prefer: ${name}`}
          icon={Star}
          onPress={() => set('preferred', 'Preferred: it now comes first')}
        />
      )}
      {mark === 'hidden' ? (
        <IconButton label={`Offer again: ${name}`} icon={Eye} onPress={() => set(null, 'Offered again')} />
      ) : (
        <IconButton
          label={`Hide: ${name}`}
          icon={EyeOff}
          onPress={() => set('hidden', 'Hidden: it is no longer offered')}
        />
      )}
    </>
  );
}

function OwnActions({ entry, name, onChange }: ActionProps & { readonly onChange: () => void }) {
  const remove = useChange('banks', 'removeItem');
  const withUndo = useWithUndo();
  return (
    <>
      <IconButton label={`Change: ${name}`} icon={Pencil} onPress={onChange} />
      <IconButton
        label={`Remove: ${name}`}
        icon={Trash2}
        onPress={() => void withUndo(remove({ id: entry.key }), 'The entry was removed')}
      />
    </>
  );
}
