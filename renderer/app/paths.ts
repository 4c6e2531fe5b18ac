/** Where every screen lives. Screens link to each other through these, never by spelling a path. */
export const paths = {
  home: '/',
  pupils: '/pupils',
  pupil: (id: string) => `/pupils/${id}`,
  plan: (id: string) => `/plans/${id}`,
  reviews: '/reviews',
  planner: '/reviews/planner',
  review: (id: string) => `/reviews/${id}`,
  pack: (reviewId: string) => `/reviews/${reviewId}/pack`,
  document: (id: string) => `/documents/${id}`,
  importPupils: '/import',
  school: '/school',
  settings: '/settings',
} as const;
