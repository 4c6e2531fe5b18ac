import { CalendarClock, Clock, House, Layers, School, Settings, Target, Users } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ask } from '../app/calls';
import { ErrorBoundary } from '../app/error-boundary';
import { AppFrame } from '../app/frame/app-frame';
import { paths } from '../app/paths';
import { useAppearance } from '../app/theme/appearance-store';
import { useUndo } from '../app/undo-store';
import { useTakeBack } from '../app/use-take-back';
import { DeskNotices } from './desk-notices';
import { OpeningReminder } from './opening-reminder';
import { PlaceNotice } from './place-notice';
import { Routes } from './routes';
import { Search } from './search';
import { trailOf } from './trail';
import { UnsavedNotice } from './unsaved-notice';
import { clearToasts } from '../ui/toasts';

const places = [
  { to: paths.home, label: 'Home', icon: House },
  { to: paths.pupils, label: 'Pupils', icon: Users },
  { to: paths.reviews, label: 'Reviews', icon: CalendarClock },
  { to: paths.supportPlans, label: 'Plans', icon: Target },
  { to: paths.provision, label: 'Provision', icon: Layers },
  { to: paths.timetable, label: 'Timetable', icon: Clock },
  { to: paths.school, label: 'School', icon: School },
  { to: paths.settings, label: 'Settings', icon: Settings },
];

/** An open vault: the frame with a screen in it. */
export function Desk({ recoveryKeyConfirmed }: { readonly recoveryKeyConfirmed: boolean }) {
  const [location] = useLocation();
  const [isSearching, setSearching] = useState(false);
  const { appearance, change } = useAppearance();
  const canUndo = useUndo(({ done }) => done.length > 0);
  const canRedo = useUndo(({ undone }) => undone.length > 0);
  const { undoLatest, redoLatest } = useTakeBack();

  return (
    <AppFrame
      items={places}
      current={placeOf(location)}
      trail={trailOf(location)}
      onSearch={() => {
        setSearching(true);
      }}
      onLock={() => void ask('vault', 'lock', {})}
      isPrivate={appearance.isPrivate}
      onPrivacy={(isPrivate) => {
        change({ isPrivate });
        // What was just said may name a pupil; it can still be undone.
        if (isPrivate) clearToasts();
      }}
      canUndo={canUndo}
      onUndo={() => void undoLatest()}
      canRedo={canRedo}
      onRedo={() => void redoLatest()}
    >
      <DeskNotices recoveryKeyConfirmed={recoveryKeyConfirmed} />
      <PlaceNotice />
      <UnsavedNotice />
      <OpeningReminder />
      <ErrorBoundary place={location}>
        <Routes />
      </ErrorBoundary>
      <Search
        isOpen={isSearching}
        onClose={() => {
          setSearching(false);
        }}
      />
    </AppFrame>
  );
}

/** The area of the rail that a screen belongs to. */
function placeOf(location: string): string {
  if (/^\/(pupils|plans|documents|import)/.test(location)) return paths.pupils;
  if (location.startsWith(paths.reviews)) return paths.reviews;
  if (location.startsWith(paths.supportPlans)) return paths.supportPlans;
  if (location.startsWith(paths.provision)) return paths.provision;
  if (location.startsWith(paths.timetable)) return paths.timetable;
  if (location.startsWith(paths.school)) return paths.school;
  if (location.startsWith(paths.settings) || location.startsWith(paths.bin)) return paths.settings;
  return paths.home;
}
