/** Said before everything leaves the vault unprotected. */
export const exportWarning = {
  title: 'Save everything unprotected?',
  text:
    'The folder will hold all records and documents of all pupils, and none of it will be protected: anyone who can open it can read it. ' +
    'It is meant for moving to another program. For safety make a backup instead: backups are encrypted.',
  confirm: 'Choose a folder and save',
} as const;
