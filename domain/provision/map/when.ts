/** The days of the school week, the first of which is day 1 of a timetable. */
export const weekdayNames: readonly string[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
