import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { RegisterColumn } from '../../domain/pupils/register-columns';
import { isNarrowed } from '../../domain/pupils/register-filter';
import type { Register, RegisterRow } from '../../domain/pupils/register-row';
import { registerCountWords } from '../../domain/pupils/register-words';
import { paths } from '../app/paths';
import { Button } from '../ui/button';
import { Menu } from '../ui/menu';
import { ColumnsDialog } from './columns-dialog';
import { useRegister } from './register-store';
import styles from './register-screen.module.css';
import { SaveCopyDialog } from './save-copy-dialog';
import { ViewsMenu } from './views-menu';

interface RegisterLineProps {
  readonly register: Register;
  readonly shown: readonly RegisterRow[];
  readonly columns: readonly RegisterColumn[];
  readonly onPrint: ((rows: readonly RegisterRow[], columns: readonly RegisterColumn[]) => void) | undefined;
  readonly onProvision: ((rows: readonly RegisterRow[]) => void) | undefined;
}

/** How many are shown, in words, and what can be done with them. */
export function RegisterLine({ register, shown, columns, onPrint, onProvision }: RegisterLineProps) {
  const { query, clear } = useRegister();
  const [open, setOpen] = useState<'columns' | 'copy' | null>(null);
  const close = () => setOpen(null);
  const [, navigate] = useLocation();
  const names = {
    school: register.schools.find(({ id }) => id === query.schoolId)?.name ?? null,
    className: register.classes.find(({ id }) => id === query.classId)?.name ?? null,
  };
  return (
    <div className={styles['line']}>
      <div className={styles['count']}>
        <p role="status">{registerCountWords(shown.length, register.rows.length, query, names)}</p>
        {(isNarrowed(query) || query.who === 'left') && (
          <Button kind="quiet" onPress={clear}>
            Clear the filters
          </Button>
        )}
      </div>
      <div className={styles['tools']} data-print="hidden">
        <ViewsMenu columns={columns} />
        <Button onPress={() => setOpen('columns')}>Columns</Button>
        {onPrint && (
          <Button icon={Printer} onPress={() => onPrint(shown, columns)} isDisabled={shown.length === 0}>
            Print
          </Button>
        )}
        <Menu
          label="More"
          items={[
            ...(onProvision
              ? [
                  {
                    id: 'provision',
                    label: 'Put pupils into provision',
                    onAction: () => onProvision(shown),
                    isDisabled: shown.length === 0,
                  },
                ]
              : []),
            { id: 'copy', label: 'Save a copy of this list', onAction: () => setOpen('copy') },
            { id: 'bin', label: 'Pupils in the bin', onAction: () => navigate(paths.binOf('pupil')) },
          ]}
        />
      </div>
      {open === 'columns' && <ColumnsDialog columns={columns} onClose={close} />}
      {open === 'copy' && <SaveCopyDialog shown={shown} columns={columns} onClose={close} />}
    </div>
  );
}
