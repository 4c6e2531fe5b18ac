import { useState } from 'react';
import { useLocation } from 'wouter';
import type { IsoDate } from '../../domain/common/calendar-date';
import type { FieldProblem } from '../../domain/common/result';
import { upnProblem } from '../../domain/pupils/upn';
import { chronologicalNcy, yearGroupName } from '../../domain/pupils/year-group';
import { useChange, useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { ErrorSummary } from '../ui/error-summary';
import { Actions, FieldGrid, Form } from '../ui/form';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { notify } from '../ui/toasts';

const upnHint = 'The 13 characters from your school’s information system. It can be added later.';

/** Adds a pupil with the little that is needed, then opens her page for the rest. */
export function AddPupilDialog({ onClose }: { readonly onClose: () => void }) {
  const { value } = useRead('school', 'page', {});
  return (
    <Dialog title="Add a pupil" isOpen onClose={onClose} isWide>
      {!value && <Loading />}
      {value?.schools.length === 0 && (
        <Callout heading="Enter your school first" level={3}>
          <p>A pupil belongs to a school. It takes a minute: only its name is needed.</p>
          <LinkButton to={paths.school} kind="primary">
            Enter your school
          </LinkButton>
        </Callout>
      )}
      {value && value.schools.length > 0 && <AddPupilForm {...value} onClose={onClose} />}
    </Dialog>
  );
}

interface AddPupilFormProps {
  readonly schools: readonly { readonly id: string; readonly name: string }[];
  readonly classes: readonly { readonly id: string; readonly name: string; readonly schoolId: string }[];
  readonly today: IsoDate;
  readonly onClose: () => void;
}

function AddPupilForm({ schools, classes, today, onClose }: AddPupilFormProps) {
  const add = useChange('pupils', 'add');
  const [, navigate] = useLocation();
  const [legalForename, setForename] = useState('');
  const [legalSurname, setSurname] = useState('');
  const [dob, setDob] = useState<IsoDate | null>(null);
  const [schoolId, setSchool] = useState(schools.length === 1 ? (schools[0]?.id ?? null) : null);
  const [classId, setClass] = useState<string | null>(null);
  const [upn, setUpn] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [isPending, setPending] = useState(false);
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.message;

  const submit = async () => {
    setPending(true);
    const result = await add({
      legalForename,
      legalSurname,
      dob,
      schoolId,
      classId,
      upn: upn === '' ? null : upn,
    });
    setPending(false);
    if (!result.ok) {
      setProblems(result.problem.fields ?? [{ field: 'legalForename', message: result.problem.message }]);
      return;
    }
    notify({ text: `${legalForename.trim()} ${legalSurname.trim()} was added` });
    onClose();
    navigate(paths.pupil(result.value.id));
  };

  return (
    <Form label="Add a pupil" onSubmit={() => void submit()}>
      <ErrorSummary problems={problems.map(({ field, message }) => ({ fieldId: `add-${field}`, message }))} />
      <FieldGrid>
        <TextField
          id="add-legalForename"
          label="Legal forename"
          value={legalForename}
          onChange={setForename}
          error={problemOf('legalForename')}
          spellCheck={false}
          autoFocus
        />
        <TextField
          id="add-legalSurname"
          label="Legal surname"
          value={legalSurname}
          onChange={setSurname}
          error={problemOf('legalSurname')}
          spellCheck={false}
        />
        <DateField
          id="add-dob"
          label="Date of birth"
          hint={
            dob === null || dob > today ? undefined : `${yearGroupName(chronologicalNcy(dob, today))} by age`
          }
          value={dob}
          onChange={setDob}
          error={problemOf('dob')}
        />
        {schools.length > 1 && (
          <Select
            id="add-schoolId"
            label="School"
            options={schools.map(({ id, name }) => ({ id, label: name }))}
            value={schoolId}
            onChange={(id) => {
              setSchool(id);
              setClass(null);
            }}
            error={problemOf('schoolId')}
          />
        )}
        <Select
          id="add-classId"
          label="Class"
          isOptional
          emptyLabel="No class yet"
          options={classes
            .filter((item) => item.schoolId === schoolId)
            .map(({ id, name }) => ({ id, label: name }))}
          value={classId}
          onChange={setClass}
          error={problemOf('classId')}
        />
        <UpnField value={upn} onChange={setUpn} problem={problemOf('upn')} />
      </FieldGrid>
      <Actions>
        <Button type="submit" kind="primary" isPending={isPending}>
          Add the pupil
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </Actions>
    </Form>
  );
}

interface UpnFieldProps {
  readonly value: string;
  readonly onChange: (upn: string) => void;
  readonly problem: string | undefined;
}

/** Says what is wrong with a UPN once it is left, before the whole form is sent. */
function UpnField({ value, onChange, problem }: UpnFieldProps) {
  const [wasLeft, setLeft] = useState(false);
  const own = wasLeft && value.trim() !== '' ? (upnProblem(value) ?? undefined) : undefined;
  return (
    <TextField
      id="add-upn"
      label="UPN"
      isOptional
      hint={upnHint}
      value={value}
      onChange={onChange}
      onBlur={() => setLeft(true)}
      error={own ?? problem}
      spellCheck={false}
    />
  );
}
