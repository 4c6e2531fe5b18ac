import { formatDate } from '../common/date-words';
import { ratingChoices, type RowKind, type TeacherSheet } from './sheet';

/** The head over the one cell in which Word shows everything. */
export const wordHeads: Readonly<Record<RowKind, string>> = {
  target: 'Pupil and target',
  session: 'Session',
};

/** 'Teacher’s sheet: 4D'. */
export function sheetTitle({ className }: TeacherSheet): string {
  return `Teacher’s sheet: ${className}`;
}

export function sheetCaption({ schoolName, termName, teacherName }: TeacherSheet): string {
  return [schoolName, termName, teacherName].filter(Boolean).join(' · ');
}

/** At the foot of every page. */
export function sheetFoot({ className, madeOn }: TeacherSheet): string {
  return `Confidential · Teacher’s sheet ${className} · ${formatDate(madeOn)}`;
}

/** What the teacher is asked to do, and what the file is not. */
export const sheetPlea =
  'Confidential, and not protected by a password: keep it where only you can read it, and delete it when it has been read back. ' +
  'Fill in what you know and leave the rest empty. Rows may be moved; please leave the words on the left as they are.';

/** 'Ratings: 0 – Not yet started; …' */
export const ratingsLine = `Ratings: ${ratingChoices.join('; ')}.`;
