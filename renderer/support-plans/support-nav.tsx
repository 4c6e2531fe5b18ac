import { useLocation } from 'wouter';
import { paths } from '../app/paths';
import { TextLink } from '../ui/text-link';
import styles from './support-nav.module.css';

const places = [
  { to: paths.supportPlans, label: 'Plans' },
  { to: paths.groupProgress, label: 'Progress' },
  { to: paths.parentMeetings, label: 'Meetings with parents' },
  { to: paths.teacherSheets, label: 'Teacher’s sheets' },
  { to: paths.banks, label: 'Banks' },
] as const;

/** The screens of support plans, beside each other. */
export function SupportNav() {
  const [location] = useLocation();
  return (
    <nav aria-label="Plans" className={styles['nav']} data-print="hidden">
      <ul>
        {places.map(({ to, label }) => (
          <li key={to}>
            <TextLink to={to} isCurrent={location === to}>
              {label}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
