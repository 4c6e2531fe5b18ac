import { CalendarPlus, Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { ask } from '../app/calls';
import { Button } from '../ui/button';
import { useIsPrivate } from '../ui/private-text';
import { notify } from '../ui/toasts';
import styles from './home.module.css';
import { SaveCalendarDialog } from './save-calendar-dialog';

interface HomeActionsProps {
  /** Null for all schools. */
  readonly schoolId: string | null;
  /** The choice of the school, where there are several. */
  readonly filter: ReactNode;
}

/** What can be done with the whole list: choose the school, print it, take it along as a calendar. */
export function HomeActions({ schoolId, filter }: HomeActionsProps) {
  const [isSaving, setSaving] = useState(false);
  const isPrivate = useIsPrivate();
  const print = async () => {
    const names = isPrivate ? 'initials' : 'full';
    const result = await ask('tasks', 'printDue', { schoolId, names });
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
  };
  return (
    <div className={styles['heading']}>
      {filter}
      <Button icon={Printer} onPress={() => void print()}>
        Print
      </Button>
      <Button icon={CalendarPlus} onPress={() => setSaving(true)}>
        Save as a calendar
      </Button>
      {isSaving && <SaveCalendarDialog schoolId={schoolId} onClose={() => setSaving(false)} />}
    </div>
  );
}
