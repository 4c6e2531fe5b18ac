import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { countOf } from '../../domain/common/text';
import type { SchoolClass, SchoolPage, StaffMember } from '../../domain/school/model';
import { saved, useChange } from '../app/calls';
import { paths } from '../app/paths';
import { useWithUndo } from '../app/use-with-undo';
import { HistoryButton } from '../history/history-button';
import { AutosaveComboBox, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText } from '../ui/autosave-text';
import { classes } from '../ui/classes';
import { IconButton } from '../ui/icon-button';
import { TextLink } from '../ui/text-link';
import { VisuallyHidden } from '../ui/visually-hidden';
import { AddLine } from './add-line';
import styles from './school-screen.module.css';

interface ClassesTabProps {
  readonly page: SchoolPage;
  readonly schoolId: string;
}

/** The classes of a school with their teachers, in the school's own order. */
export function ClassesTab({ page, schoolId }: ClassesTabProps) {
  const add = useChange('school', 'addClass');
  const rows = page.classes.filter((row) => row.schoolId === schoolId);
  const staff = page.staff.filter((person) => person.schoolId === schoolId);
  return (
    <>
      {rows.length === 0 && (
        <p className={styles['soft']}>
          No classes yet. An import adds the classes that are in its file by itself.
        </p>
      )}
      <ul aria-label="Classes" className={styles['entries']}>
        {rows.map((row, index) => (
          <ClassLine
            key={row.id}
            row={row}
            staff={staff}
            isFirst={index === 0}
            isLast={index === rows.length - 1}
          />
        ))}
      </ul>
      <AddLine label="Name of the class" action="Add a class" onAdd={(name) => add({ schoolId, name })} />
    </>
  );
}

interface ClassLineProps {
  readonly row: SchoolClass;
  readonly staff: readonly StaffMember[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** With more people than this one types a part of the name instead of looking through a list. */
const longList = 15;

function ClassLine({ row, staff, isFirst, isLast }: ClassLineProps) {
  const setField = useChange('school', 'setClassField');
  const move = useChange('school', 'moveClass');
  const remove = useChange('school', 'removeClass');
  const withUndo = useWithUndo();
  const { id, name } = row;
  const teacher = {
    label: 'Teacher',
    options: staff
      .filter((person) => person.active || person.id === row.teacherId)
      .map((person) => ({ id: person.id, label: person.name, detail: person.role })),
    value: row.teacherId,
    onSave: (value: string | null) => saved(setField({ id, field: 'teacherId', value })),
  };
  return (
    <li className={classes(styles['entry'], styles['class'])}>
      <AutosaveText
        label="Name"
        spellCheck={false}
        value={name}
        onSave={(value) => saved(setField({ id, field: 'name', value }))}
      />
      {staff.length > longList ? (
        <AutosaveComboBox {...teacher} />
      ) : (
        <AutosaveSelect {...teacher} emptyLabel="No teacher yet" />
      )}
      <p className={styles['soft']}>
        {countOf(row.pupils, 'pupil')} ·{' '}
        <TextLink to={`${paths.teacherSheets}?class=${id}`}>
          Teacher’s sheet<VisuallyHidden> for {name}</VisuallyHidden>
        </TextLink>
      </p>
      <div className={styles['buttons']}>
        <IconButton
          label={`Move ${name} up`}
          icon={ArrowUp}
          isDisabled={isFirst}
          onPress={() => void move({ id, by: -1 })}
        />
        <IconButton
          label={`Move ${name} down`}
          icon={ArrowDown}
          isDisabled={isLast}
          onPress={() => void move({ id, by: 1 })}
        />
        <HistoryButton isSmall table="classes" id={id} of={`class ${name}`} />
        <IconButton
          label={`Remove class ${name}`}
          icon={Trash2}
          onPress={() =>
            void withUndo(remove({ id }), `Class ${name} was removed; its pupils have no class now`)
          }
        />
      </div>
    </li>
  );
}
