import { z } from 'zod';

const cell = z.string().max(2000);

/** A list as it is shown on the screen, to be printed: the register, narrowed and sorted. */
export const listPaperSchema = z.object({
  title: z.string().min(1).max(200),
  /** '36 pupils on SEN support of 212'. */
  caption: z.string().max(500),
  columns: z.array(cell).min(1).max(40),
  rows: z.array(z.array(cell).max(40)).max(50_000),
});

export type ListContent = z.output<typeof listPaperSchema>;

export interface ListPaper extends ListContent {
  readonly paper: 'list';
  /** '23 November 2026'. */
  readonly printedOn: string;
}
