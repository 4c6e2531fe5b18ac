import { type BrowserWindow, dialog } from 'electron';
import type { Dialogs, FileFilter } from '../files/dialogs';

/** The dialogs over the given window. */
export function systemDialogs(window: () => BrowserWindow | null): Dialogs {
  const over = (): BrowserWindow => {
    const open = window();
    if (!open) throw new Error('No window to show a dialog over');
    return open;
  };
  return {
    openFiles: async (title, filters, several) => {
      const properties = several ? (['openFile', 'multiSelections'] as const) : (['openFile'] as const);
      const chosen = await dialog.showOpenDialog(over(), {
        title,
        filters: mutable(filters),
        properties: [...properties],
      });
      return chosen.canceled || chosen.filePaths.length === 0 ? null : chosen.filePaths;
    },
    openFolder: async (title) => {
      const chosen = await dialog.showOpenDialog(over(), {
        title,
        properties: ['openDirectory', 'createDirectory'],
      });
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
    },
    saveFile: async (title, suggestedName, filters) => {
      const chosen = await dialog.showSaveDialog(over(), {
        title,
        defaultPath: suggestedName,
        filters: mutable(filters),
      });
      return chosen.canceled || !chosen.filePath ? null : chosen.filePath;
    },
  };
}

function mutable(filters: readonly FileFilter[]): { name: string; extensions: string[] }[] {
  return filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] }));
}
