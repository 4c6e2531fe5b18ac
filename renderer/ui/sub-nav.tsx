import { useLocation } from 'wouter';
import styles from './sub-nav.module.css';
import { TextLink } from './text-link';

interface SubNavProps {
  /** What the screens have in common: 'Provision'. */
  readonly label: string;
  readonly places: readonly { readonly to: string; readonly label: string }[];
}

/** The screens of one area, beside each other. */
export function SubNav({ label, places }: SubNavProps) {
  const [location] = useLocation();
  return (
    <nav aria-label={label} className={styles['nav']} data-print="hidden">
      <ul>
        {places.map((place) => (
          <li key={place.to}>
            <TextLink to={place.to} isCurrent={location === place.to}>
              {place.label}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
