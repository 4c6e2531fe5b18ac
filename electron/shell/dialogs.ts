import { type BrowserWindow, dialog } from 'electron';
import type { Dialogs, FileFilter } from '../files/dialogs';

/**
 * The dialogs over the given window. Windows keeps a list of recent documents for everyone who sits down at the laptop: a file that is
 * called by a child's name must not get on it.
 */
export function systemDialogs(window: () => BrowserWindow | null): Dialogs {
  const over = (): BrowserWindow => {
    const open = window();
    if (!open) throw new Error('No window to show a dialog over');
    return open;
  };
  return {
    openFiles: async (title, filters, several) => {
      const properties = ['openFile', 'dontAddToRecent'] as const;
      const chosen = await dialog.showOpenDialog(over(), {
        title,
        filters: mutable(filters),
        properties: several ? [...properties, 'multiSelections'] : [...properties],
      });
      return chosen.canceled || chosen.filePaths.length === 0 ? null : chosen.filePaths;
    },
    openFolder: async (title) => {
      const chosen = await dialog.showOpenDialog(over(), {
        title,
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
    },
    saveFile: async (title, suggestedName, filters) => {
      const chosen = await dialog.showSaveDialog(over(), {
        title,
        defaultPath: suggestedName,
        filters: mutable(filters),
        // Linux asks before a file is replaced only when told to.
        properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
      });
      return chosen.canceled || !chosen.filePath ? null : chosen.filePath;
    },
  };
}

function mutable(filters: readonly FileFilter[]): { name: string; extensions: string[] }[] {
  return filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] }));
}
