/** The warning before a copy leaves the vault; "Cancel" is the default answer. */
export const copyWarning = {
  title: 'Save a copy outside the vault?',
  text:
    'The copy will not be protected: anyone who can open its folder can read it, and it stays there until you delete it. ' +
    'Save it only where your school allows such files, and delete it when you no longer need it.',
  confirm: 'Save a copy',
} as const;
