import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';

/** What a menu or a context menu can ask of the program. */
export interface MenuActions {
  readonly lock: () => void;
}

/** The program's menu: the usual keys for editing and for the size of everything, and locking. No reload, no developer tools. */
export function setMenu({ lock }: MenuActions): void {
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: 'File',
      submenu: [
        { label: 'Lock', accelerator: 'CommandOrControl+L', click: lock },
        { type: 'separator' },
        { role: 'quit' },
      ],
    },
    {
      label: 'Edit',
      submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
    },
    {
      label: 'View',
      submenu: [
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** Cut, copy and paste on the right mouse button, where there is something to cut, copy or paste. */
export function offerContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    const template: MenuItemConstructorOptions[] = [
      ...(isEditable ? [{ role: 'cut', enabled: editFlags.canCut } as const] : []),
      ...(selectionText !== '' || isEditable ? [{ role: 'copy', enabled: editFlags.canCopy } as const] : []),
      ...(isEditable ? [{ role: 'paste', enabled: editFlags.canPaste } as const] : []),
    ];
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}
