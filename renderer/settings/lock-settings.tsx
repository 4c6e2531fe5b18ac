import type { Settings } from '../../domain/settings/model';
import { useChange } from '../app/calls';
import { Card } from '../ui/card';
import { Select } from '../ui/select';

const minutes = [2, 5, 10, 15, 30, 60] as const;

/** After how many minutes without use the vault locks itself. */
export function LockSettings({ settings }: { readonly settings: Settings }) {
  const change = useChange('settings', 'change');
  const choices = minutes.some((choice) => choice === settings.lockAfterMinutes)
    ? minutes
    : [...minutes, settings.lockAfterMinutes];
  return (
    <Card title="Locking">
      <Select
        label="Lock when nobody uses the laptop for"
        hint="It also locks when the laptop sleeps and when its screen is locked."
        options={choices.map((choice) => ({ id: String(choice), label: `${choice} minutes` }))}
        value={String(settings.lockAfterMinutes)}
        onChange={(choice) => {
          if (choice) void change({ lockAfterMinutes: Number(choice) });
        }}
      />
    </Card>
  );
}
