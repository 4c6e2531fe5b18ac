import { ethnicities } from '../../domain/pupils/ethnicity';
import { sexes, yearGroups } from '../../domain/pupils/codes';
import type { PupilFieldName } from '../../domain/pupils/model';
import type { PupilPageData } from '../../domain/pupils/page-model';
import { yearGroupCode } from '../../domain/pupils/year-group';
import { saved, useChange } from '../app/calls';
import { KeepingPart } from '../retention/keeping-part';
import { WhoChanged } from '../history/who-changed';
import { AutosaveComboBox, AutosaveDate, AutosaveNumber, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText, AutosaveTextArea } from '../ui/autosave-text';
import { FieldGrid, FieldSection } from '../ui/form';
import { PrivatePart } from './private-part';
import styles from './pupil-page.module.css';
import { usePupilField } from './use-pupil-field';

interface PartProps {
  readonly page: PupilPageData;
}

/** Every field of the pupil, changed in its place and saved by itself. */
export function DetailsTab({ page }: PartProps) {
  return (
    <PrivatePart>
      <div className={styles['fields']}>
        <Names page={page} />
        <Person page={page} />
        <Place page={page} />
        <Numbers page={page} />
        <Home page={page} />
        <Pointers page={page} />
        <KeepingPart pupilId={page.pupil.id} />
        <WhoChanged table="pupils" id={page.pupil.id} of="this pupil’s record" />
      </div>
    </PrivatePart>
  );
}

type TextFieldName = Extract<
  PupilFieldName,
  | 'legalForename'
  | 'middleNames'
  | 'legalSurname'
  | 'knownAs'
  | 'preferredSurname'
  | 'upn'
  | 'formerUpn'
  | 'uln'
  | 'nhsNumber'
  | 'destination'
  | 'firstLanguage'
  | 'postcode'
>;

interface LineProps extends PartProps {
  readonly field: TextFieldName;
  readonly label: string;
  readonly hint?: string;
  readonly isNarrow?: boolean;
}

function Line({ page: { pupil }, field, label, hint, isNarrow }: LineProps) {
  const save = usePupilField(pupil.id);
  return (
    <AutosaveText
      label={label}
      hint={hint}
      isNarrow={isNarrow}
      spellCheck={false}
      value={pupil[field] ?? ''}
      onSave={save(field)}
    />
  );
}

function Names({ page }: PartProps) {
  return (
    <FieldSection title="Names">
      <FieldGrid>
        <Line page={page} field="legalForename" label="Legal forename" />
        <Line page={page} field="middleNames" label="Middle names" />
        <Line page={page} field="legalSurname" label="Legal surname" />
        <Line page={page} field="knownAs" label="Known as" />
        <Line page={page} field="preferredSurname" label="Preferred surname" />
      </FieldGrid>
    </FieldSection>
  );
}

function Person({ page }: PartProps) {
  const { pupil, today } = page;
  const save = usePupilField(pupil.id);
  const known = ethnicities.some(({ code }) => code === pupil.ethnicity);
  const options = ethnicities.map(({ code, name }) => ({ id: code, label: name, detail: code }));
  return (
    <FieldSection title="About">
      <FieldGrid>
        <AutosaveDate label="Date of birth" max={today} value={pupil.dob} onSave={save('dob')} />
        <AutosaveSelect
          label="Sex"
          emptyLabel="Not recorded"
          options={sexes.map(({ code, name }) => ({ id: code, label: name }))}
          value={pupil.sex}
          onSave={save('sex')}
        />
        <AutosaveComboBox
          label="Ethnicity"
          options={
            known || pupil.ethnicity === null
              ? options
              : [...options, { id: pupil.ethnicity, label: pupil.ethnicity, detail: 'From the import' }]
          }
          value={pupil.ethnicity}
          onSave={save('ethnicity')}
        />
        <Line page={page} field="firstLanguage" label="First language" />
      </FieldGrid>
    </FieldSection>
  );
}

function Place({ page }: PartProps) {
  const { pupil, schools, classes } = page;
  const save = usePupilField(pupil.id);
  const setSchool = useChange('pupils', 'setSchool');
  return (
    <FieldSection title="School">
      <FieldGrid>
        {schools.length > 1 && (
          <AutosaveSelect
            label="School"
            options={schools.map(({ id, name }) => ({ id, label: name }))}
            value={pupil.schoolId}
            onSave={(schoolId) => saved(setSchool({ id: pupil.id, schoolId: schoolId ?? pupil.schoolId }))}
          />
        )}
        <AutosaveSelect
          label="Year group taught in"
          emptyLabel="By age"
          options={yearGroups.map(({ code, name }) => ({ id: code, label: name }))}
          value={
            yearGroups.find(({ code }) => pupil.ncy !== null && code === yearGroupCode(pupil.ncy))?.code ??
            null
          }
          onSave={save('ncy')}
        />
        <AutosaveSelect
          label="Class"
          emptyLabel="No class"
          options={classes.map(({ id, name }) => ({ id, label: name }))}
          value={pupil.classId}
          onSave={save('classId')}
        />
        <AutosaveNumber
          label="Attendance this year, in %"
          min={0}
          max={100}
          value={pupil.attendancePercent}
          onSave={save('attendancePercent')}
        />
        <AutosaveDate label="Admission date" value={pupil.admissionDate} onSave={save('admissionDate')} />
        <AutosaveDate label="Leaving date" value={pupil.leavingDate} onSave={save('leavingDate')} />
        <Line page={page} field="destination" label="Next school" />
      </FieldGrid>
    </FieldSection>
  );
}

function Numbers({ page }: PartProps) {
  return (
    <FieldSection title="Numbers">
      <FieldGrid>
        <Line
          page={page}
          field="upn"
          label="UPN"
          hint="13 characters; the first letter is checked."
          isNarrow
        />
        <Line
          page={page}
          field="formerUpn"
          label="Former UPN"
          hint="From an earlier school or an adoption."
          isNarrow
        />
        <Line
          page={page}
          field="nhsNumber"
          label="NHS number"
          hint="10 digits; the last one is checked."
          isNarrow
        />
        <Line page={page} field="uln" label="ULN" hint="10 digits, given at 14 or later." isNarrow />
      </FieldGrid>
    </FieldSection>
  );
}

function Home({ page }: PartProps) {
  const { pupil } = page;
  const save = usePupilField(pupil.id);
  return (
    <FieldSection title="Home and health">
      <FieldGrid>
        <AutosaveTextArea label="Address" value={pupil.address ?? ''} onSave={save('address')} />
        <AutosaveTextArea label="GP" value={pupil.gp ?? ''} onSave={save('gp')} />
        <Line page={page} field="postcode" label="Postcode" isNarrow />
      </FieldGrid>
    </FieldSection>
  );
}

function Pointers({ page }: PartProps) {
  const { pupil } = page;
  const save = usePupilField(pupil.id);
  return (
    <FieldSection title="Where confidential files are kept">
      <p className={styles['soft']}>
        Only the place is kept here, never what is in the file. It is shown as an alert above every screen
        about this pupil.
      </p>
      <FieldGrid>
        <AutosaveTextArea
          label="Medical plan"
          hint="For example: school office, blue folder."
          rows={1}
          value={pupil.medicalPointer ?? ''}
          onSave={save('medicalPointer')}
        />
        <AutosaveTextArea
          label="Child protection file"
          hint="For example: ask Mr Greywether, designated safeguarding lead."
          rows={1}
          value={pupil.protectionPointer ?? ''}
          onSave={save('protectionPointer')}
        />
      </FieldGrid>
    </FieldSection>
  );
}
