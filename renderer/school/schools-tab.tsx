import { Trash2 } from 'lucide-react';
import type { School, SchoolFieldName, SchoolPage } from '../../domain/school/model';
import { saved, useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { HistoryButton } from '../history/history-button';
import { AutosaveText, AutosaveTextArea } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { Panel } from '../ui/card';
import { AddLine } from './add-line';
import { LogoMenu } from './logo-menu';
import styles from './school-screen.module.css';

/** Every school of the federation, each field saved by itself. */
export function SchoolsTab({ page }: { readonly page: SchoolPage }) {
  const add = useChange('school', 'addSchool');
  return (
    <div className={styles['panels']}>
      {page.schools.map((school) => (
        <SchoolPanel key={school.id} school={school} />
      ))}
      {page.schools.length === 0 && (
        <p className={styles['soft']}>
          Enter your school’s name to begin. In a federation, add each school: pupils, classes and terms are
          kept apart.
        </p>
      )}
      <AddLine label="Name of the school" action="Add a school" onAdd={(name) => add({ name })} />
    </div>
  );
}

function SchoolPanel({ school }: { readonly school: School }) {
  const setField = useChange('school', 'setSchoolField');
  const remove = useChange('school', 'removeSchool');
  const withUndo = useWithUndo();
  const { id, name } = school;
  const save = (field: SchoolFieldName) => (value: string) => saved(setField({ id, field, value }));
  const line = (field: SchoolFieldName, label: string, hint?: string) => (
    <AutosaveText
      label={label}
      hint={hint}
      spellCheck={false}
      value={school[field] ?? ''}
      onSave={save(field)}
    />
  );
  return (
    <Panel
      title={name}
      actions={
        <div className={styles['buttons']}>
          <LogoMenu schoolId={id} schoolName={name} hasLogo={school.logoDocumentId !== null} />
          <HistoryButton table="schools" id={id} of={name} />
          <Button
            kind="quiet"
            icon={Trash2}
            ariaLabel={`Remove ${name}`}
            onPress={() => void withUndo(remove({ id }), `${name} was removed`)}
          >
            Remove
          </Button>
        </div>
      }
    >
      <div className={styles['fields']}>
        {line('name', 'Name')}
        {line('headName', 'Head’s name')}
        {line('sencoName', 'SENDCO’s name')}
        {line('phone', 'Telephone')}
        {line('email', 'E-mail')}
        {line('adviceService', 'Free advice for parents (SENDIASS)')}
        <div className={styles['address']}>
          <AutosaveTextArea label="Address" rows={2} value={school.address ?? ''} onSave={save('address')} />
        </div>
        {line('postcode', 'Postcode')}
        {line('laNumber', 'Local authority number', '3 digits: Kent is 886')}
        {line('laName', 'Local authority’s name', 'As it should appear in letters')}
        {line('laEstab', 'LAESTAB', '7 digits: local authority and school')}
        {line('urn', 'URN', '6 digits')}
      </div>
    </Panel>
  );
}
