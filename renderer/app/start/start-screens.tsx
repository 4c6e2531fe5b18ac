import { useState } from 'react';
import type { VaultState } from '../../../domain/vault/api';
import { CreateVaultScreen } from './create-vault-screen';
import { RecoveryScreen } from './recovery-screen';
import { RestoreScreen } from './restore-screen';
import { UnlockScreen } from './unlock-screen';
import { VaultProblemScreen } from './vault-problem-screen';
import { WelcomeScreen } from './welcome-screen';

type Closed = Exclude<VaultState, { readonly at: 'open' }>;

/** Whichever screen fits the state of the vault, until it is open. */
export function StartScreens({ state }: { readonly state: Closed }) {
  const [detour, setDetour] = useState<'create' | 'recovery' | 'restore' | null>(null);
  const back = (): void => {
    setDetour(null);
  };
  if (detour === 'create') return <CreateVaultScreen onBack={back} />;
  const toRestore = (): void => {
    setDetour('restore');
  };
  if (detour === 'restore') return <RestoreScreen onBack={back} />;
  if (detour === 'recovery') return <RecoveryScreen onBack={back} />;
  switch (state.at) {
    case 'first-start':
      return (
        <WelcomeScreen
          onCreate={() => {
            setDetour('create');
          }}
          onRestore={toRestore}
        />
      );
    case 'locked':
      return (
        <UnlockScreen
          state={state}
          onForgotten={() => {
            setDetour('recovery');
          }}
          onRestore={toRestore}
        />
      );
    case 'problem':
      return <VaultProblemScreen folder={state.folder} problem={state.problem} onRestore={toRestore} />;
  }
}
