import { useState } from 'react';
import { type BankKind, bankKinds, type BankPhase, bankPhases } from '../../domain/banks/codes';
import type { MarkedEntry } from '../../domain/banks/model';
import type { Problem } from '../../domain/common/result';
import { broadAreas, type BroadAreaCode, type SenNeedCode, senNeedTypes } from '../../domain/pupils/codes';
import { useChange } from '../app/calls';
import { Button } from '../ui/button';
import { CheckboxGroup } from '../ui/checkbox-group';
import { Dialog } from '../ui/dialog';
import { FieldGrid } from '../ui/form';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-area';
import { notify } from '../ui/toasts';
import styles from './banks.module.css';

interface BankItemDialogProps {
  /** What is changed; null for a new entry. */
  readonly entry: MarkedEntry | null;
  /** Of a new entry: what is being looked at. */
  readonly kind: BankKind;
  readonly area: BroadAreaCode | null;
  readonly onClose: () => void;
}

const textHints: Readonly<Record<BankKind, string>> = {
  outcome:
    'For example “By {date} {name} will ask for help 3 times a day.” {name} and {date} are filled in when it is used.',
  strategy: 'What the adult does, and why it helps.',
  equipment: 'What it is, and what it is for.',
};

/** An entry of the school's own, new or changed. */
export function BankItemDialog({ entry, kind: firstKind, area: firstArea, onClose }: BankItemDialogProps) {
  const [kind, setKind] = useState<BankKind>(entry?.kind ?? firstKind);
  const [area, setArea] = useState<BroadAreaCode | null>(entry ? entry.area : firstArea);
  const [needs, setNeeds] = useState<readonly SenNeedCode[]>(entry?.needs ?? []);
  const [phase, setPhase] = useState<BankPhase>(entry?.phase ?? 'any');
  const [text, setText] = useState(entry?.text ?? '');
  const [detail, setDetail] = useState(entry?.detail ?? '');
  const [problem, setProblem] = useState<Problem>();
  const add = useChange('banks', 'addItem');
  const change = useChange('banks', 'setItem');
  const save = async () => {
    const item = { kind, area, needs: [...needs], phase, text, detail };
    const result = await (entry ? change({ ...item, id: entry.key }) : add(item));
    if (!result.ok) {
      setProblem(result.problem);
      return;
    }
    notify({ text: entry ? 'The entry was changed' : 'The entry was added' });
    onClose();
  };
  return (
    <Dialog
      title={entry ? 'Change our own entry' : 'Add our own entry'}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={() => void save()}>
            {entry ? 'Save' : 'Add'}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <div className={styles['picker']}>
        <FieldGrid>
          <Select
            label="Kind"
            options={bankKinds.map(({ code, name }) => ({ id: code, label: name }))}
            value={kind}
            onChange={(chosen) => chosen && setKind(chosen)}
          />
          <Select
            label="Area"
            emptyLabel="Any area"
            options={broadAreas.map(({ code, name }) => ({ id: code, label: name }))}
            value={area}
            onChange={setArea}
          />
          <Select
            label="Years"
            options={bankPhases.map(({ code, name }) => ({ id: code, label: name }))}
            value={phase}
            onChange={(chosen) => chosen && setPhase(chosen)}
          />
        </FieldGrid>
        <TextArea
          label="Text"
          hint={textHints[kind]}
          value={text}
          onChange={setText}
          error={problem?.message}
        />
        <TextArea
          label={kind === 'outcome' ? 'How it is measured' : 'Note'}
          isOptional
          rows={2}
          value={detail}
          onChange={setDetail}
        />
        <CheckboxGroup
          label="Needs"
          hint="None ticked: for any need."
          isHorizontal
          options={senNeedTypes
            .filter(({ code }) => code !== 'NSA')
            .map(({ code, name }) => ({ id: code, label: name }))}
          value={needs}
          onChange={setNeeds}
        />
      </div>
    </Dialog>
  );
}
