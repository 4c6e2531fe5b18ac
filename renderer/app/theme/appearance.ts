/** How the program looks on this machine. Nothing personal: it may be kept outside the vault. */
export interface Appearance {
  readonly theme: 'system' | 'light' | 'dark';
  readonly textSize: 'normal' | 'large' | 'larger';
  readonly font: 'standard' | 'dyslexic';
  /** Names are shown as initials. */
  readonly isPrivate: boolean;
}

export const defaultAppearance: Appearance = {
  theme: 'system',
  textSize: 'normal',
  font: 'standard',
  isPrivate: false,
};

/** Sets what renderer/ui/tokens.css looks for. */
export function applyAppearance(root: HTMLElement, { theme, textSize, font }: Appearance): void {
  set(root, 'theme', theme === 'system' ? null : theme);
  set(root, 'textSize', textSize === 'normal' ? null : textSize);
  set(root, 'font', font === 'standard' ? null : font);
}

function set(root: HTMLElement, name: string, value: string | null): void {
  if (value === null) Reflect.deleteProperty(root.dataset, name);
  else root.dataset[name] = value;
}
