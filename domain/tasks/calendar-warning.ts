/** Said before the calendar leaves the vault. */
export const calendarWarning = {
  title: 'Save a calendar outside the vault?',
  text:
    'The file will not be protected: anyone who can open its folder, or the calendar that you open it with, can read it. ' +
    'With initials alone it tells less about the pupils.',
  confirm: 'Save the calendar',
} as const;
