import { useRef, useState } from 'react';
import type { UsualReasonCode } from '../../domain/sessions/reasons';
import { usualReasons } from '../../domain/sessions/reasons';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Kbd } from '../ui/kbd';
import { NumberField } from '../ui/number-field';
import { useKeys } from '../ui/use-keys';
import styles from './sessions.module.css';

interface AskReasonProps {
  readonly title: string;
  readonly onChoose: (reason: UsualReasonCode) => void;
  readonly onClose: () => void;
}

/** Why a session was not held: one letter is enough. */
export function AskReason({ title, onChoose, onClose }: AskReasonProps) {
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Reasons onChoose={onChoose} />
    </Dialog>
  );
}

function Reasons({ onChoose }: Pick<AskReasonProps, 'onChoose'>) {
  const place = useRef<HTMLDivElement>(null);
  useKeys(place, ({ key, ctrlKey, altKey, metaKey }) => {
    const reason = usualReasons.find(({ letter }) => letter === key.toLowerCase());
    if (reason === undefined || ctrlKey || altKey || metaKey) return false;
    onChoose(reason.code);
    return true;
  });
  return (
    <div ref={place} className={styles['reasons']} role="group" aria-label="Why it was not held">
      {usualReasons.map(({ code, name, letter }, index) => (
        <Button key={code} autoFocus={index === 0} onPress={() => onChoose(code)}>
          <Kbd>{letter.toUpperCase()}</Kbd> {name}
        </Button>
      ))}
    </div>
  );
}

interface AskMinutesProps {
  readonly title: string;
  readonly planned: number;
  readonly onSave: (minutes: number | null) => Promise<string | null>;
  readonly onClose: () => void;
}

/** How long a shortened session was. */
export function AskMinutes({ title, planned, onSave, onClose }: AskMinutesProps) {
  const [minutes, setMinutes] = useState<number | null>(null);
  const [error, setError] = useState<string | undefined>();
  const save = async () => setError((await onSave(minutes)) ?? undefined);
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form
        className={styles['dialog']}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <NumberField
          label={`Minutes it took, of ${planned}`}
          autoFocus
          min={1}
          value={minutes}
          onChange={setMinutes}
          error={error}
        />
        <div>
          <Button type="submit" kind="primary">
            Note it
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
