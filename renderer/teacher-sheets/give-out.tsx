import { FileSpreadsheet, FileText, Printer } from 'lucide-react';
import { useState } from 'react';
import { useSearch } from 'wouter';
import type { InputOf } from '../../domain/common/call';
import { countOf } from '../../domain/common/text';
import type { SheetClass, teacherSheetsApi } from '../../domain/teacher-sheets/api';
import { periodAtFirst, type SheetPeriod, sheetPeriods } from '../../domain/teacher-sheets/period';
import { type FileFormat, type SheetNames, sheetNames } from '../../domain/teacher-sheets/sheet';
import { useChange } from '../app/calls';
import { Button } from '../ui/button';
import { Panel } from '../ui/card';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { Select } from '../ui/select';
import { notify } from '../ui/toasts';
import styles from './teacher-sheets.module.css';

/** Makes a sheet for a class: saved as a file, after saying that the file is unprotected, or printed. */
export function GiveOut({ classes }: { readonly classes: readonly SheetClass[] }) {
  const asked = new URLSearchParams(useSearch()).get('class');
  const [chosen, setChosen] = useState<string | null>(asked);
  const [names, setNames] = useState<SheetNames>('first');
  const [sessions, setSessions] = useState<SheetPeriod>(periodAtFirst);
  const [saving, setSaving] = useState<FileFormat | null>(null);
  const print = useChange('teacherSheets', 'print');
  const one = classes.find(({ id }) => id === chosen) ?? classes[0];
  if (one === undefined) return null;
  const printNow = async () => {
    const printed = await print({ classId: one.id, names, sessions });
    if (!printed.ok) notify({ text: printed.problem.message, isProblem: true });
  };
  const showSchool = new Set(classes.map(({ schoolName }) => schoolName)).size > 1;
  return (
    <Panel title="Give a sheet out">
      <div className={styles['fields']}>
        <Select
          label="Class"
          options={classes.map(({ id, name, schoolName }) => ({
            id,
            label: showSchool ? `${name}, ${schoolName}` : name,
          }))}
          value={one.id}
          onChange={setChosen}
        />
        <Select
          label="Children are named by"
          options={sheetNames.map(({ code, name }) => ({ id: code, label: name }))}
          value={names}
          onChange={(code) => setNames(code ?? 'first')}
        />
        <Select
          label="Sessions not noted yet, of"
          options={sheetPeriods.map(({ code, name }) => ({ id: code, label: name }))}
          value={sessions}
          onChange={(code) => setSessions(code ?? periodAtFirst)}
        />
      </div>
      <p className={styles['soft']}>{wordsOf(one)}</p>
      <div className={styles['actions']}>
        <Button kind="primary" icon={FileSpreadsheet} onPress={() => setSaving('xlsx')}>
          Save as a spreadsheet
        </Button>
        <Button icon={FileText} onPress={() => setSaving('docx')}>
          Save for Word
        </Button>
        <Button icon={Printer} onPress={() => void printNow()}>
          Print
        </Button>
      </div>
      {saving && (
        <SaveDialog
          one={one}
          wanted={{ classId: one.id, names, sessions, format: saving }}
          onClose={() => setSaving(null)}
        />
      )}
    </Panel>
  );
}

function wordsOf({ plans, targets, teacherName }: SheetClass): string {
  const who = teacherName === null ? 'No class teacher is recorded.' : `Class teacher: ${teacherName}.`;
  if (plans === 0)
    return `${who} No pupil of this class has a running plan: the sheet asks about sessions only.`;
  return `${who} ${countOf(plans, 'pupil')} with a running plan, ${countOf(targets, 'target')}.`;
}

interface SaveDialogProps {
  readonly one: SheetClass;
  readonly wanted: InputOf<(typeof teacherSheetsApi)['save']>;
  readonly onClose: () => void;
}

function SaveDialog({ one, wanted, onClose }: SaveDialogProps) {
  const save = useChange('teacherSheets', 'save');
  const [isPending, setPending] = useState(false);
  const confirm = async () => {
    setPending(true);
    const saved = await save(wanted);
    onClose();
    if (!saved.ok) notify({ text: saved.problem.message, isProblem: true });
    else if (saved.value) notify({ text: `${saved.value.fileName} was saved. It is not protected.` });
  };
  return (
    <ConfirmDialog
      title={`Save an unprotected sheet for ${one.name}?`}
      isOpen
      actionLabel="Choose where to save it"
      isDanger={false}
      isPending={isPending}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>
        The file names children with their targets, and is not protected by your passphrase. Give it to the
        class teacher only, in the way your school allows, and delete it when it has been read back. Parts of
        plans marked confidential, needs and dates of birth are not in it.
      </p>
    </ConfirmDialog>
  );
}
