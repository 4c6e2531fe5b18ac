import { askAhead } from '../app/calls';
import { paths } from '../app/paths';
import { useRegister } from '../pupils/register-store';

/**
 * The vault was just opened: what the screen at this address shows is asked for now, and found while the page draws everything around
 * it. For the screens on which a day begins.
 */
export function askFirstScreen(location: string): void {
  const place = location.replace(/\?.*$/, '');
  if (place === paths.home) askAhead('tasks', 'due', {});
  if (place === paths.pupils) askAhead('pupils', 'register', { who: useRegister.getState().query.who });
}
