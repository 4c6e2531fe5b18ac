import { paths } from '../app/paths';
import { SubNav } from '../ui/sub-nav';

const places = [
  { to: paths.supportPlans, label: 'Plans' },
  { to: paths.groupProgress, label: 'Progress' },
  { to: paths.parentMeetings, label: 'Meetings with parents' },
  { to: paths.teacherSheets, label: 'Teacher’s sheets' },
  { to: paths.banks, label: 'Banks' },
] as const;

/** The screens of support plans, beside each other. */
export function SupportNav() {
  return <SubNav label="Plans" places={places} />;
}
