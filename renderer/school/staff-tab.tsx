import { Trash2 } from 'lucide-react';
import type { SchoolPage, StaffFieldName, StaffMember } from '../../domain/school/model';
import { staffRoles } from '../../domain/school/model';
import { saved, useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { HistoryButton } from '../history/history-button';
import { AutosaveCheckbox, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText } from '../ui/autosave-text';
import { GradesSection } from '../costs/grades-section';
import { PersonGrade } from '../costs/person-grade';
import { classes } from '../ui/classes';
import { IconButton } from '../ui/icon-button';
import { AddLine } from './add-line';
import styles from './school-screen.module.css';

interface StaffTabProps {
  readonly page: SchoolPage;
  readonly schoolId: string;
}

const usualRole = 'Class teacher';

/** Who works at a school. Who no longer does keeps the name on what was done. */
export function StaffTab({ page, schoolId }: StaffTabProps) {
  const add = useChange('school', 'addStaff');
  const rows = page.staff.filter((person) => person.schoolId === schoolId);
  return (
    <>
      {rows.length === 0 && (
        <p className={styles['soft']}>Nobody is entered yet. Begin with the class teachers.</p>
      )}
      <ul aria-label="Staff" className={styles['entries']}>
        {rows.map((person) => (
          <PersonLine key={person.id} person={person} />
        ))}
      </ul>
      <AddLine
        label="Name"
        action="Add a member of staff"
        onAdd={(name) => add({ schoolId, name, role: usualRole })}
      />
      <GradesSection schoolId={schoolId} />
    </>
  );
}

function PersonLine({ person }: { readonly person: StaffMember }) {
  const setField = useChange('school', 'setStaffField');
  const remove = useChange('school', 'removeStaff');
  const withUndo = useWithUndo();
  const { id, name, role } = person;
  const save = (field: StaffFieldName) => (value: string | boolean | null) =>
    saved(setField({ id, field, value }));
  const roles = staffRoles.includes(role) ? staffRoles : [...staffRoles, role];
  return (
    <li className={classes(styles['entry'], styles['person'])}>
      <AutosaveText label="Name" spellCheck={false} value={name} onSave={save('name')} />
      <AutosaveSelect<string>
        label="Role"
        options={roles.map((word) => ({ id: word, label: word }))}
        value={role}
        onSave={save('role')}
      />
      <AutosaveText label="E-mail" spellCheck={false} value={person.email ?? ''} onSave={save('email')} />
      <PersonGrade staffId={id} schoolId={person.schoolId} />
      <AutosaveCheckbox label="Works here" value={person.active} onSave={save('active')} />
      <div className={styles['buttons']}>
        <HistoryButton isSmall table="staff" id={id} of={name} />
        <IconButton
          label={`Remove ${name}`}
          icon={Trash2}
          onPress={() => void withUndo(remove({ id }), `${name} was removed`)}
        />
      </div>
    </li>
  );
}
