import { useState } from 'react';
import { dueOfSchool } from '../../domain/tasks/due-of-school';
import { paths } from '../app/paths';
import { Callout } from '../ui/callout';
import { Loading } from '../ui/loading';
import { useRead } from '../app/calls';
import type { HomeLists } from '../../domain/tasks/api';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { PageHeading } from '../ui/page-heading';
import { Select } from '../ui/select';
import { DueList } from './due-list';
import { HomeActions } from './home-actions';
import styles from './home.module.css';
import { PlansToEnter } from './plans-to-enter';

/** What is due across all pupils, in three columns of sentences. */
export function HomeScreen() {
  const { value, problem } = useRead('tasks', 'due', {});
  const [chosen, setChosen] = useState<string | null>(null);
  if (problem)
    return (
      <Callout tone="danger" heading="This cannot be shown">
        {problem.message}
      </Callout>
    );
  if (!value) return <Loading />;
  if (value.pupilCount === 0) return <NewVault />;
  // A school that was chosen may have gone since.
  const schoolId = value.schools.some(({ id }) => id === chosen) ? chosen : null;
  const filter = value.schools.length > 1 && (
    <Select
      label="School"
      emptyLabel="All schools"
      options={value.schools.map(({ id, name }) => ({ id, label: name }))}
      value={schoolId}
      onChange={setChosen}
    />
  );
  return (
    <>
      <PageHeading title="Home" actions={<HomeActions schoolId={schoolId} filter={filter} />} />
      <Columns
        lists={dueOfSchool(value, schoolId)}
        showSchool={schoolId === null && value.schools.length > 1}
      />
    </>
  );
}

interface ColumnsProps {
  readonly lists: HomeLists;
  readonly showSchool: boolean;
}

function Columns({ lists: value, showSchool }: ColumnsProps) {
  return (
    <div className={styles['columns']}>
      <div className={styles['column']}>
        <DueList
          id="overdue"
          title="Overdue"
          lines={value.overdue}
          nothing="Nothing is overdue."
          showSchool={showSchool}
          tone="late"
        />
      </div>
      <div className={styles['column']}>
        <DueList
          id="soon"
          title="Next two weeks"
          lines={value.soon}
          nothing="Nothing is due in the next two weeks."
          showSchool={showSchool}
          shown={2}
        />
        <DueList
          id="later"
          title="Within six weeks"
          lines={value.later}
          nothing="Nothing more is due within six weeks."
          showSchool={showSchool}
          shown={1}
        />
      </div>
      <div className={styles['column']}>
        <DueList
          id="waiting"
          title="Waiting for others"
          lines={value.waiting}
          nothing="Nobody owes you anything for a review."
          showSchool={showSchool}
        />
        <PlansToEnter pupils={value.plansToEnter} />
      </div>
    </div>
  );
}

/** The first time: what to do first. */
function NewVault() {
  return (
    <>
      <PageHeading title="Home" />
      <EmptyState
        heading="This vault is new"
        actions={
          <LinkButton to={paths.importPupils} kind="primary" isMain>
            Import your pupils
          </LinkButton>
        }
      >
        Import the list of pupils that your school’s information system saves as a CSV file. You see
        everything before it is imported. To look round first, lock the vault and open the demo school from
        the first screen.
      </EmptyState>
    </>
  );
}
