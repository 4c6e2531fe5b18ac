import type { Autosave } from './autosave';

type Flushing = Pick<Autosave<unknown>, 'flush' | 'failure'>;

const onScreen = new Set<Flushing>();

/**
 * Keeps account of a field while it is on the screen; gives the function that ends it and saves what is left.
 * @param onLost told why, when what is left could not be saved: nobody sees it beside the field any more
 */
export function follow(autosave: Flushing, onLost: (why: string) => void): () => void {
  onScreen.add(autosave);
  return () => {
    onScreen.delete(autosave);
    void autosave.flush().then(() => {
      if (autosave.failure !== null) onLost(autosave.failure);
    });
  };
}

/** Saves what every field on the screen still holds: before the vault is locked or the window closes. */
export async function flushAutosaves(): Promise<void> {
  await Promise.all([...onScreen].map((autosave) => autosave.flush()));
}
