import { useAppearance } from '../app/theme/appearance-store';
import { Card } from '../ui/card';
import { RadioGroup } from '../ui/radio-group';
import styles from './settings-screen.module.css';

/** Light or dark, the size of the text, the typeface. */
export function AppearanceSettings() {
  const { appearance, change } = useAppearance();
  return (
    <Card title="Appearance">
      <div className={styles['fields']}>
        <RadioGroup
          label="Colours"
          isHorizontal
          options={[
            { id: 'system', label: 'Same as Windows or macOS' },
            { id: 'light', label: 'Light' },
            { id: 'dark', label: 'Dark' },
          ]}
          value={appearance.theme}
          onChange={(theme) => change({ theme })}
        />
        <RadioGroup
          label="Size of the text"
          isHorizontal
          options={[
            { id: 'normal', label: 'Normal' },
            { id: 'large', label: 'Large' },
            { id: 'larger', label: 'Larger' },
          ]}
          value={appearance.textSize}
          onChange={(textSize) => change({ textSize })}
        />
        <RadioGroup
          label="Typeface"
          isHorizontal
          options={[
            { id: 'standard', label: 'Atkinson Hyperlegible' },
            { id: 'dyslexic', label: 'OpenDyslexic' },
          ]}
          value={appearance.font}
          onChange={(font) => change({ font })}
        />
      </div>
    </Card>
  );
}
