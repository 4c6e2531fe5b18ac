import type { Autosave } from './autosave';

type Flushing = Pick<Autosave<unknown>, 'flush'>;

const onScreen = new Set<Flushing>();

/** Keeps account of a field while it is on the screen; gives the function that ends it and saves what is left. */
export function follow(autosave: Flushing): () => void {
  onScreen.add(autosave);
  return () => {
    onScreen.delete(autosave);
    void autosave.flush();
  };
}

/** Saves what every field on the screen still holds: before the vault is locked or the window closes. */
export async function flushAutosaves(): Promise<void> {
  await Promise.all([...onScreen].map((autosave) => autosave.flush()));
}
