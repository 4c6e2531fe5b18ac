import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { useTimetableChoice } from './use-timetable-choice';
import { WeekScreen } from './week-screen';

/** Who does what when, in one week of a school. */
export function TimetableScreen() {
  const choice = useTimetableChoice();
  const { value, problem } = useRead('timetable', 'week', { schoolId: choice.schoolId, on: choice.on });
  if (problem)
    return (
      <Callout tone="danger" heading="This cannot be shown">
        {problem.message}
      </Callout>
    );
  if (value === undefined) return <Loading />;
  if (value === null)
    return (
      <Nothing heading="Add your school first" to={paths.school} action="Go to School">
        A timetable belongs to a school: enter its name and its staff, then come back here.
      </Nothing>
    );
  if (value.staff.length === 0)
    return (
      <Nothing heading="Nobody works here yet" to={`${paths.school}?tab=staff`} action="Enter the staff">
        Enter your teaching assistants under School, Staff. Then plan here who is where, and when.
      </Nothing>
    );
  return <WeekScreen week={value} choice={choice} />;
}

interface NothingProps {
  readonly heading: string;
  readonly to: string;
  readonly action: string;
  readonly children: string;
}

function Nothing({ heading, to, action, children }: NothingProps) {
  return (
    <>
      <PageHeading title="Timetable" />
      <EmptyState
        heading={heading}
        actions={
          <LinkButton to={to} kind="primary">
            {action}
          </LinkButton>
        }
      >
        {children}
      </EmptyState>
    </>
  );
}
