import { Plus, Signpost, Upload } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { defaultColumns, type RegisterColumn } from '../../domain/pupils/register-columns';
import { filterRegister } from '../../domain/pupils/register-filter';
import type { Register, RegisterRow } from '../../domain/pupils/register-row';
import { sortRegister } from '../../domain/pupils/register-sort';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { AddPupilDialog } from './add-pupil-dialog';
import { RegisterFilters } from './register-filters';
import { RegisterLine } from './register-line';
import styles from './register-screen.module.css';
import { useRegister } from './register-store';
import { RegisterTable } from './register-table';

export interface RegisterScreenProps {
  /** Prints the rows that are shown, in their order, with these columns. Without it there is no button for it. */
  readonly onPrint?: (rows: readonly RegisterRow[], columns: readonly RegisterColumn[]) => void;
  /** Puts the pupils who are shown into provision. Without it there is no way to it. */
  readonly onProvision?: (rows: readonly RegisterRow[]) => void;
}

/** All pupils: found while typing, narrowed, sorted, looked at in saved ways, saved as a file. */
export function RegisterScreen({ onPrint, onProvision }: RegisterScreenProps) {
  const who = useRegister((state) => state.query.who);
  const { value: register, problem } = useRead('pupils', 'register', { who });
  const [isAdding, setAdding] = useState(false);
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Pupils"
        actions={
          <>
            <Button kind="primary" icon={Plus} onPress={() => setAdding(true)}>
              Add a pupil
            </Button>
            <LinkButton to={paths.importPupils} icon={Upload}>
              Import from a file
            </LinkButton>
            <LinkButton to={paths.movingOn} icon={Signpost}>
              Moving on
            </LinkButton>
          </>
        }
      />
      {problem && (
        <Callout tone="danger" heading="The register cannot be shown">
          <p>{problem.message}</p>
        </Callout>
      )}
      {!register && !problem && <Loading />}
      {register && <RegisterBody register={register} onPrint={onPrint} onProvision={onProvision} />}
      {isAdding && <AddPupilDialog onClose={() => setAdding(false)} />}
    </div>
  );
}

function RegisterBody({
  register,
  onPrint,
  onProvision,
}: {
  readonly register: Register;
  readonly onPrint: RegisterScreenProps['onPrint'];
  readonly onProvision: RegisterScreenProps['onProvision'];
}) {
  const { query, sort, columns: chosen, keepOrder } = useRegister();
  const { rows, schools, today } = register;
  const shown = useMemo(
    () => sortRegister(filterRegister(rows, query), sort, today),
    [rows, query, sort, today],
  );
  const columns = useMemo(() => chosen ?? defaultColumns(schools.length), [chosen, schools.length]);
  useEffect(() => {
    keepOrder(shown.map(({ id }) => id));
  }, [keepOrder, shown]);
  if (rows.length === 0 && query.who === 'on-roll') return <NoPupils hasSchool={schools.length > 0} />;
  return (
    <>
      <RegisterFilters register={register} />
      <RegisterLine
        register={register}
        shown={shown}
        columns={columns}
        onPrint={onPrint}
        onProvision={onProvision}
      />
      <div className={styles['list']}>
        <RegisterTable rows={shown} columns={columns} today={today} />
      </div>
    </>
  );
}

function NoPupils({ hasSchool }: { readonly hasSchool: boolean }) {
  return (
    <EmptyState
      heading="No pupils yet"
      actions={
        <>
          <LinkButton to={paths.importPupils} icon={Upload}>
            Import from a file
          </LinkButton>
          {!hasSchool && <LinkButton to={paths.school}>Enter your school</LinkButton>}
        </>
      }
    >
      Import your pupils from a CSV file or add one.
    </EmptyState>
  );
}
