import type { PackId } from '../../domain/papers/packs';

/** Where every screen lives. Screens link to each other through these, never by spelling a path. */
export const paths = {
  home: '/',
  pupils: '/pupils',
  pupil: (id: string) => `/pupils/${id}`,
  plan: (id: string) => `/plans/${id}`,
  planEntry: (id: string) => `/plans/${id}/entry`,
  planCompare: (id: string, withId?: string) =>
    `/plans/${id}/compare${withId === undefined ? '' : `/${withId}`}`,
  reviews: '/reviews',
  planner: '/reviews/planner',
  review: (id: string) => `/reviews/${id}`,
  copySheet: (reviewId: string) => `/reviews/${reviewId}/copy`,
  pack: (reviewId: string, pack?: PackId) =>
    `/reviews/${reviewId}/pack${pack === undefined ? '' : `?pack=${pack}`}`,
  supportPlans: '/support',
  supportPlan: (id: string) => `/support/${id}`,
  groupProgress: '/support/progress',
  banks: '/support/banks',
  parentMeetings: '/support/meetings',
  teacherSheets: '/support/sheets',
  profile: (pupilId: string) => `/pupils/${pupilId}/profile`,
  provision: '/provision',
  runs: '/provision/runs',
  provisionRun: (id: string) => `/provision/runs/${id}`,
  catalogue: '/provision/catalogue',
  importMap: '/provision/import',
  sessions: '/provision/sessions',
  costs: '/provision/costs',
  impact: '/provision/impact',
  whatIf: '/provision/what-if',
  timetable: '/timetable',
  document: (id: string) => `/documents/${id}`,
  importPupils: '/import',
  school: '/school',
  settings: '/settings',
} as const;
