import type { ChangeItem } from '../../domain/imports/api';
import { Badge } from '../ui/badge';
import { PrivateText } from '../ui/private-text';
import { Switch } from '../ui/switch';
import { VisuallyHidden } from '../ui/visually-hidden';
import styles from './changes.module.css';
import { useImport } from './import-store';

/** What would change of one pupil, field by field, each with a switch and, where it is kept, the reason. */
export function Changes({ changes }: { readonly changes: readonly ChangeItem[] }) {
  return (
    <ul className={styles['changes']}>
      {changes.map((change) => (
        <Change key={change.id} change={change} all={changes} />
      ))}
    </ul>
  );
}

function Change({ change, all }: { readonly change: ChangeItem; readonly all: readonly ChangeItem[] }) {
  const decisions = useImport((state) => state.decisions);
  const decide = useImport((state) => state.decide);
  const other = all.find((item) => item.id === change.onlyWith);
  const waitsFor =
    other !== undefined && (decisions[other.id] ?? other.suggestion) !== 'take' ? other.label : null;
  const wanted = (decisions[change.id] ?? change.suggestion) === 'take';
  const isTaken = wanted && !change.blocked && waitsFor === null;
  const remarks = [
    waitsFor === null ? null : `Only together with “${waitsFor}”.`,
    change.keepReason,
    change.hint,
  ].filter((remark) => remark !== null);
  return (
    <li className={styles['change']}>
      <span className={styles['label']}>{change.label}</span>
      <span className={styles['values']}>
        <Value text={change.old} label="Now" isStruck={isTaken} />
        <span aria-hidden>→</span>
        <Value text={change.new} label="In the file" isStruck={!isTaken} />
        {change.editedByHand && <Badge tone="accent">Typed by you</Badge>}
      </span>
      <Switch
        label={
          <>
            {isTaken ? 'Take the new value' : 'Keep what is here'}
            <VisuallyHidden>: {change.label}</VisuallyHidden>
          </>
        }
        isSelected={isTaken}
        isDisabled={change.blocked || waitsFor !== null}
        onChange={(take) => decide({ [change.id]: take ? 'take' : 'keep' })}
      />
      {remarks.length > 0 && (
        <span className={styles['reason']}>
          <PrivateText instead="hidden">{remarks.join(' ')}</PrivateText>
        </span>
      )}
    </li>
  );
}

function Value({
  text,
  label,
  isStruck,
}: {
  readonly text: string;
  readonly label: string;
  readonly isStruck: boolean;
}) {
  return (
    <span className={isStruck ? styles['old'] : styles['new']}>
      <span className={styles['which']}>{label}: </span>
      {text === '' ? 'nothing' : <PrivateText instead="hidden">{text}</PrivateText>}
    </span>
  );
}
