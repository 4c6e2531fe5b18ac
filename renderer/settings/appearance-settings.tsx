import type { Settings } from '../../domain/settings/model';
import { useChange } from '../app/calls';
import { Card } from '../ui/card';
import { RadioGroup } from '../ui/radio-group';
import styles from './settings-screen.module.css';

/** Light or dark, the size of the text, the typeface. */
export function AppearanceSettings({ settings }: { readonly settings: Settings }) {
  const change = useChange('settings', 'change');
  return (
    <Card title="Appearance">
      <div className={styles['fields']}>
        <RadioGroup
          label="Colours"
          isHorizontal
          options={[
            { id: 'system', label: 'As Windows or macOS is set' },
            { id: 'light', label: 'Light' },
            { id: 'dark', label: 'Dark' },
          ]}
          value={settings.theme}
          onChange={(theme) => void change({ theme })}
        />
        <RadioGroup
          label="Size of the text"
          isHorizontal
          options={[
            { id: 'normal', label: 'Normal' },
            { id: 'large', label: 'Large' },
            { id: 'larger', label: 'Larger' },
          ]}
          value={settings.textSize}
          onChange={(textSize) => void change({ textSize })}
        />
        <RadioGroup
          label="Typeface"
          isHorizontal
          options={[
            { id: 'standard', label: 'Atkinson Hyperlegible' },
            { id: 'dyslexic', label: 'OpenDyslexic' },
          ]}
          value={settings.font}
          onChange={(font) => void change({ font })}
        />
      </div>
    </Card>
  );
}
