import { useEffect, useState } from 'react';
import { Router } from 'wouter';
import { QueryRoot } from '../app/query-root';
import { StartScreens } from '../app/start/start-screens';
import { useVaultState } from '../app/start/vault-state';
import { useAppearance } from '../app/theme/appearance-store';
import { here, useOwnLocation } from './use-own-location';
import { PrivacyProvider } from '../ui/private-text';
import { ToastRegion } from '../ui/toast-region';

/** Most of the pages are for a vault that is open: they are read while the passphrase is typed, not before the first screen. */
const readDesk = async () => ({ ...(await import('./desk')), ...(await import('./ask-first-screen')) });

/** Milliseconds: the first screen comes first. */
const readsDeskAfter = 300;

/** The start screens until a vault is open, then the desk. */
export function Program() {
  const { state } = useVaultState();
  const isPrivate = useAppearance((store) => store.appearance.isPrivate);
  const code = useDeskCode(state?.at === 'open');
  if (!state) return null;
  return (
    <QueryRoot>
      <PrivacyProvider isPrivate={isPrivate}>
        <Router hook={useOwnLocation}>
          {state.at !== 'open' && <StartScreens state={state} />}
          {state.at === 'open' && code && <code.Desk recoveryKeyConfirmed={state.recoveryKeyConfirmed} />}
        </Router>
        <ToastRegion />
      </PrivacyProvider>
    </QueryRoot>
  );
}

type DeskCode = Awaited<ReturnType<typeof readDesk>>;

/**
 * The desk, once its code is read: soon after the first screen, and at once when it is needed. Not by React's lazy, which shows what
 * was waited for no sooner than a third of a second after it began to wait, also for code that is there.
 */
function useDeskCode(isNeeded: boolean): DeskCode | null {
  const [code, setCode] = useState<DeskCode | null>(null);
  useEffect(() => {
    const read = () => void readDesk().then(setCode);
    const soon = setTimeout(read, isNeeded ? 0 : readsDeskAfter);
    return () => clearTimeout(soon);
  }, [isNeeded]);
  useEffect(
    () =>
      useVaultState.subscribe(({ state: now }) => {
        if (now?.at === 'open') code?.askFirstScreen(here());
      }),
    [code],
  );
  return code;
}
