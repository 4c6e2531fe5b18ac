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
  review: (id: string) => `/reviews/${id}`,
  pack: (reviewId: string) => `/reviews/${reviewId}/pack`,
  document: (id: string) => `/documents/${id}`,
  importPupils: '/import',
  school: '/school',
  settings: '/settings',
} as const;
