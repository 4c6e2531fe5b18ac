import { lazy, Suspense, useEffect } from 'react';
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
const Desk = lazy(async () => ({ default: (await readDesk()).Desk }));

/** Milliseconds: the first screen comes first. */
const readsDeskAfter = 300;

/** The start screens until a vault is open, then the desk. */
export function Program() {
  const { state } = useVaultState();
  const isPrivate = useAppearance((store) => store.appearance.isPrivate);
  useEffect(() => {
    const soon = setTimeout(() => void readDesk(), readsDeskAfter);
    return () => clearTimeout(soon);
  }, []);
  useEffect(
    () =>
      useVaultState.subscribe(({ state: now }) => {
        if (now?.at === 'open') void readDesk().then(({ askFirstScreen }) => askFirstScreen(here()));
      }),
    [],
  );
  if (!state) return null;
  return (
    <QueryRoot>
      <PrivacyProvider isPrivate={isPrivate}>
        <Router hook={useOwnLocation}>
          {state.at === 'open' ? (
            <Suspense>
              <Desk recoveryKeyConfirmed={state.recoveryKeyConfirmed} />
            </Suspense>
          ) : (
            <StartScreens state={state} />
          )}
        </Router>
        <ToastRegion />
      </PrivacyProvider>
    </QueryRoot>
  );
}
