/**
 * The lessons of some classes: for each day, Monday to Friday, the subject of each lesson of the usual day (domain/timetable/usual-day.ts)
 * in order of time. The second one is assembly.
 */
export const demoLessons: Readonly<Record<string, readonly string[]>> = {
  '4D': [
    'Mathematics, Assembly, Reading, English, Science, Physical education',
    'Mathematics, Assembly, Reading, English, Geography, Music',
    'Mathematics, Assembly, Reading, English, Science, PSHE and relationships',
    'Mathematics, Assembly, Reading, English, Computing, Languages',
    'Mathematics, Assembly, Reading, English, Art and design, Physical education',
  ],
  '3P': [
    'English, Assembly, Reading, Mathematics, History, Physical education',
    'English, Assembly, Reading, Mathematics, Science, Music',
    'English, Assembly, Reading, Mathematics, Science, Computing',
    'English, Assembly, Reading, Mathematics, Art and design, Languages',
    'English, Assembly, Reading, Mathematics, Physical education, PSHE and relationships',
  ],
  '2S': [
    'Phonics, Assembly, English, Mathematics, Science, Physical education',
    'Phonics, Assembly, English, Mathematics, Geography, Music',
    'Phonics, Assembly, English, Mathematics, Science, Religious education',
    'Phonics, Assembly, English, Mathematics, Computing, Art and design',
    'Phonics, Assembly, English, Mathematics, Physical education, PSHE and relationships',
  ],
  '6A': [
    'English, Assembly, Reading, Mathematics, Science, Physical education',
    'English, Assembly, Reading, Mathematics, History, Languages',
    'English, Assembly, Reading, Mathematics, Science, Music',
    'English, Assembly, Reading, Mathematics, Computing, Design and technology',
    'English, Assembly, Reading, Mathematics, Religious education, PSHE and relationships',
  ],
};
