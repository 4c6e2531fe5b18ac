import type { ReactNode } from 'react';
import { useRead } from '../app/calls';
import { useVaultState } from '../app/start/vault-state';
import { PageHeading } from '../ui/page-heading';
import { AppearanceSettings } from './appearance-settings';
import { LockSettings } from './lock-settings';
import { PassphraseSettings } from './passphrase-settings';
import { RecoverySettings } from './recovery-settings';
import styles from './settings-screen.module.css';

interface SettingsScreenProps {
  /** Who is at the laptop, and the bin. */
  readonly history: ReactNode;
  readonly backups: ReactNode;
  /** How long records are kept; also in the demo school. */
  readonly records: ReactNode;
}

/** How the program looks on this laptop, when it locks itself, the backups and the keys of the vault. */
export function SettingsScreen({ history, backups, records }: SettingsScreenProps) {
  const settings = useRead('settings', 'read', {});
  const about = useRead('settings', 'about', {});
  const vault = useVaultState((store) => store.state);
  if (!settings.value) return null;
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Settings"
        lead="What is set here applies to this laptop. Everything is saved as you change it."
      />
      <AppearanceSettings />
      <LockSettings settings={settings.value} />
      {vault?.at === 'open' && history}
      {vault?.at === 'open' && !vault.isDemo && (
        <>
          {backups}
          <PassphraseSettings />
          <RecoverySettings isConfirmed={vault.recoveryKeyConfirmed} />
        </>
      )}
      {records}
      <footer className={styles['about']}>
        <p>SENDCO Desk {about.value?.version}</p>
        {vault?.at === 'open' && <p>Vault: {vault.folder}</p>}
      </footer>
    </div>
  );
}
