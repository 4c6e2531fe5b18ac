import { BellRing, X } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { openingReminder } from '../../domain/tasks/reminder';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { useSettled } from '../app/use-settled';
import { IconButton } from '../ui/icon-button';
import { TextLink } from '../ui/text-link';
import styles from './opening-reminder.module.css';

/**
 * What is overdue and due this week, said once when the vault was opened: a line above the first screen, until it is closed or the
 * user goes on to another screen. Nothing at all when nothing is due.
 */
export function OpeningReminder() {
  const [location] = useLocation();
  const [first] = useState(location);
  const [isOver, setOver] = useState(false);
  if (!isOver && location !== first) setOver(true);
  return isOver ? null : <Reminder isHome={location === paths.home} onClose={() => setOver(true)} />;
}

function Reminder({ isHome, onClose }: { readonly isHome: boolean; readonly onClose: () => void }) {
  // Home asks for the same by itself. Any other screen first gets what it shows.
  const isSettled = useSettled();
  const { value } = useRead('tasks', 'due', {}, { enabled: isHome || isSettled });
  const words = value && openingReminder(value, value.today);
  return (
    <div role="status">
      {words && (
        <div className={styles['line']}>
          <BellRing size="1.125em" aria-hidden />
          <p>
            {words} {!isHome && <TextLink to={paths.home}>See them on Home</TextLink>}
          </p>
          <IconButton label="Close the reminder" icon={X} onPress={onClose} />
        </div>
      )}
    </div>
  );
}
