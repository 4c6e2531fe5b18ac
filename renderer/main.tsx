import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { ask, queryClient } from './app/calls';
import { watchCopying } from './app/copied';
import { useVaultState } from './app/start/vault-state';
import { startAppearance } from './app/theme/appearance-store';
import { useUndo } from './app/undo-store';
import { bridge } from './bridge';
import { Program } from './desk/program';
import { flushAutosaves } from './ui/autosaves';
import { clearToasts } from './ui/toasts';
import { unsavedTexts } from './ui/unsaved-texts';

// The content security policy forbids making code from text, which zod would otherwise do.
z.config({ jitless: true });

/** Saves what is half typed; the main process then closes the vault and loads this page anew. */
async function beforeLock(): Promise<void> {
  await flushAutosaves();
  // What was saved just now is first taken note of.
  await new Promise((resolve) => setTimeout(resolve, 30));
  await unsavedTexts.flush();
  void ask('vault', 'readyToLock', {});
  clearToasts();
  useUndo.getState().forgetAll();
  queryClient.clear();
}

async function start(): Promise<void> {
  // Both at once: the first picture waits for both.
  const [settings] = await Promise.all([ask('settings', 'read', {}), useVaultState.getState().refresh()]);
  startAppearance(settings.ok ? settings.value : {}, ({ theme, textSize, font }) => {
    void ask('settings', 'change', { theme, textSize, font });
  });
  bridge.on('locking', () => void beforeLock());
  watchCopying(document);
  const container = document.getElementById('root');
  if (!container) throw new Error('The page has no place for the program');
  createRoot(container).render(<Program />);
}

void start();
