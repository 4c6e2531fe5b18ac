import { paths } from '../app/paths';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';

/** What a screen of provision says while there is no school. */
export function NoSchool() {
  return (
    <EmptyState
      heading="Add your school first"
      actions={<LinkButton to={paths.school}>Go to School</LinkButton>}
    >
      Provision belongs to a school: enter its name, then come back here.
    </EmptyState>
  );
}
