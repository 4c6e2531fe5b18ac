import { paths } from '../app/paths';
import { Callout } from '../ui/callout';
import { Loading } from '../ui/loading';
import { useRead } from '../app/calls';
import type { HomeLists } from '../../domain/tasks/api';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { PageHeading } from '../ui/page-heading';
import { DueList } from './due-list';
import styles from './home.module.css';
import { PlansToEnter } from './plans-to-enter';

/** What is due across all pupils, in three columns of sentences. */
export function HomeScreen() {
  const { value, problem } = useRead('tasks', 'due', {});
  if (problem)
    return (
      <Callout tone="danger" heading="This cannot be shown">
        {problem.message}
      </Callout>
    );
  if (!value) return <Loading />;
  if (value.pupilCount === 0) return <NewVault />;
  const showSchool = schoolCount(value) > 1;
  return (
    <>
      <PageHeading title="Home" />
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
    </>
  );
}

function schoolCount(value: HomeLists): number {
  const lines = [...value.overdue, ...value.soon, ...value.later, ...value.waiting];
  return new Set(lines.map((line) => line.pupil.schoolId)).size;
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
        everything before it is taken in. To look round first, lock the vault and open the demo school from
        the first screen.
      </EmptyState>
    </>
  );
}
