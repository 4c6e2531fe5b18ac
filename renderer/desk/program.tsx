import { useEffect } from 'react';
import { Router } from 'wouter';
import { QueryRoot } from '../app/query-root';
import { StartScreens } from '../app/start/start-screens';
import { useVaultState } from '../app/start/vault-state';
import { useAppearance } from '../app/theme/appearance-store';
import { Desk } from './desk';
import { useOwnLocation } from './use-own-location';
import { PrivacyProvider } from '../ui/private-text';
import { ToastRegion } from '../ui/toast-region';

/** The start screens until a vault is open, then the desk. */
export function Program() {
  const { state, refresh } = useVaultState();
  const isPrivate = useAppearance((store) => store.appearance.isPrivate);
  useEffect(() => void refresh(), [refresh]);
  if (!state) return null;
  return (
    <QueryRoot>
      <PrivacyProvider isPrivate={isPrivate}>
        <Router hook={useOwnLocation}>
          {state.at === 'open' ? (
            <Desk recoveryKeyConfirmed={state.recoveryKeyConfirmed} />
          ) : (
            <StartScreens state={state} />
          )}
        </Router>
        <ToastRegion />
      </PrivacyProvider>
    </QueryRoot>
  );
}
