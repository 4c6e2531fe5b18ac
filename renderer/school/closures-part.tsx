import { ClipboardPaste, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '../../domain/common/date-words';
import { closureKinds, type SchoolClosure } from '../../domain/school/closures';
import type { SchoolPage } from '../../domain/school/model';
import { saved, useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { AutosaveDate, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { IconButton } from '../ui/icon-button';
import { AddClosureDialog } from './add-closure-dialog';
import { PasteClosuresDialog } from './paste-closures-dialog';
import styles from './school-screen.module.css';

interface ClosuresPartProps {
  readonly page: SchoolPage;
  readonly schoolId: string;
}

/** Days in term on which the school is closed: nothing is planned on them, and deadlines that fall on them are pointed out. */
export function ClosuresPart({ page, schoolId }: ClosuresPartProps) {
  const [adding, setAdding] = useState<'one' | 'list' | null>(null);
  const closures = page.closures.filter((closure) => closure.schoolId === schoolId);
  return (
    <section aria-labelledby="closed-days">
      <h2 id="closed-days">Closed days</h2>
      <p className={styles['soft']}>
        Training days, a half term within a term, a local closure, a snow day. You do not need to enter the
        holidays between your terms or England’s bank holidays.
      </p>
      {closures.length > 0 && (
        <ul aria-label="Closed days" className={styles['entries']}>
          {closures.map((closure) => (
            <ClosureLine key={closure.id} closure={closure} />
          ))}
        </ul>
      )}
      <div className={styles['tools']}>
        <Button icon={Plus} onPress={() => setAdding('one')}>
          Add closed days
        </Button>
        <Button icon={ClipboardPaste} onPress={() => setAdding('list')}>
          Paste a list
        </Button>
      </div>
      {adding === 'one' && (
        <AddClosureDialog schoolId={schoolId} today={page.today} onClose={() => setAdding(null)} />
      )}
      {adding === 'list' && (
        <PasteClosuresDialog {...{ schoolId, closures }} today={page.today} onClose={() => setAdding(null)} />
      )}
    </section>
  );
}

function ClosureLine({ closure }: { readonly closure: SchoolClosure }) {
  const setField = useChange('school', 'setClosureField');
  const remove = useChange('school', 'removeClosure');
  const withUndo = useWithUndo();
  const { id, startsOn, endsOn, kind, reason } = closure;
  const save = (field: string) => (value: string | null) => saved(setField({ id, field, value }));
  return (
    <li className={classes(styles['entry'], styles['closure'])}>
      <AutosaveDate label="First day" value={startsOn} onSave={save('startsOn')} />
      <AutosaveDate label="Last day" value={endsOn} onSave={save('endsOn')} />
      <AutosaveText label="Reason" value={reason} onSave={save('reason')} />
      <AutosaveSelect
        label="What it is"
        options={closureKinds.map(({ code, name }) => ({ id: code, label: name }))}
        value={kind}
        onSave={save('kind')}
      />
      <IconButton
        label={`Remove ${reason}, ${formatDate(startsOn)}`}
        icon={Trash2}
        onPress={() => void withUndo(remove({ id }), `${reason} was removed`)}
      />
    </li>
  );
}
