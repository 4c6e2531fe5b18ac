import { paths } from '../app/paths';
import { SubNav } from '../ui/sub-nav';

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
  return <SubNav label="Provision" places={places} />;
}
