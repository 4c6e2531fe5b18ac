import { create } from 'zustand';
import { type Appearance, applyAppearance, defaultAppearance } from './appearance';

interface AppearanceState {
  readonly appearance: Appearance;
  readonly change: (patch: Partial<Appearance>) => void;
}

type Keep = (appearance: Appearance) => void;

let keep: Keep = () => undefined;

/** The appearance in force. `change` shows at once and is handed on to be kept. */
export const useAppearance = create<AppearanceState>((set, get) => ({
  appearance: defaultAppearance,
  change: (patch) => {
    const appearance = { ...get().appearance, ...patch };
    show(appearance, set);
    keep(appearance);
  },
}));

/** Begins with what was kept; `onChange` is told of every later change. */
export function startAppearance(kept: Partial<Appearance>, onChange: Keep): void {
  keep = onChange;
  show({ ...defaultAppearance, ...kept }, (state) => useAppearance.setState(state));
}

function show(appearance: Appearance, set: (state: Pick<AppearanceState, 'appearance'>) => void): void {
  applyAppearance(document.documentElement, appearance);
  set({ appearance });
}
