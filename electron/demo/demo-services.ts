import type { Services } from '../../domain/api';

/** The program's own services, through which the demo school is filled. */
export type DemoServices = Pick<
  Services,
  | 'school'
  | 'pupils'
  | 'reviews'
  | 'supportPlans'
  | 'provision'
  | 'costs'
  | 'profiles'
  | 'meetings'
  | 'progress'
  | 'sessions'
  | 'timetable'
  | 'teacherSheets'
>;
