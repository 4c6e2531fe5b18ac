import { paths } from '../app/paths';
import { SubNav } from '../ui/sub-nav';

const places = [
  { to: paths.records, label: 'Records to review' },
  { to: paths.recordRules, label: 'How long records are kept' },
  { to: paths.certificates, label: 'Certificates' },
] as const;

/** The screens of keeping records, beside each other. */
export function RetentionNav() {
  return <SubNav label="Keeping records" places={places} />;
}
