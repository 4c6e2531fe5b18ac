import { useLocation } from 'wouter';
import { paths } from '../app/paths';
import { TextLink } from '../ui/text-link';
import styles from './provision-nav.module.css';

const places = [
  { to: paths.provision, label: 'Map' },
  { to: paths.runs, label: 'Runs' },
  { to: paths.sessions, label: 'Sessions' },
  { to: paths.catalogue, label: 'Catalogue' },
  { to: paths.costs, label: 'Costs' },
  { to: paths.impact, label: 'Impact' },
  { to: paths.whatIf, label: 'What if' },
] as const;

/** The screens of provision, beside each other. */
export function ProvisionNav() {
  const [location] = useLocation();
  return (
    <nav aria-label="Provision" className={styles['nav']} data-print="hidden">
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
