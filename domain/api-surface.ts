/**
 * The names of all calls and events that cross the process boundary, as plain data: the preload script carries this list
 * and no schemas. The compiler holds it against the contract (api.ts).
 */
export const apiSurface = {
  vault: [
    'state',
    'chooseFolder',
    'suggestFolder',
    'create',
    'openDemo',
    'useFolder',
    'leaveFolder',
    'unlock',
    'unlockWithRecoveryKey',
    'lock',
    'changePassphrase',
    'newRecoveryKey',
    'confirmRecoveryKey',
    'saveRecoverySheet',
    'printRecoverySheet',
  ],
  settings: ['read', 'change', 'about'],
  history: ['undo'],
} as const;

export const eventSurface = ['locking', 'progress'] as const;
