import { z } from 'zod';
import { type PaperId, papers } from './papers';

/** One of the papers of a review. */
export const paperIdSchema = z.enum(papers.map(({ id }) => id) as [PaperId, ...PaperId[]], {
  error: 'This paper is not known.',
});
