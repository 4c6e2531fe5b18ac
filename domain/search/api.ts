import { z } from 'zod';
import type { IsoDate } from '../common/calendar-date';
import { call } from '../common/call';
import type { HitGroup } from './rank';
import type { SnippetPart } from './snippet';
import type { SearchSource } from './sources';

/** Something that was found, with all that is needed to show it and to go there. */
export interface Hit {
  readonly source: SearchSource;
  readonly id: string;
  readonly pupilId: string | null;
  /** The plan, review, support plan or profile on whose screen it is. */
  readonly recordId: string | null;
  /** Its own reference, name or title; of an entry of progress the id of its target. */
  readonly mark: string | null;
  /** The legal name of the pupil whom it is about. */
  readonly whose: string | null;
  /** The day that it speaks of. */
  readonly dated: IsoDate | null;
  /** Whether the words are in its text; else they are in its heading: name, title, agency. */
  readonly isInside: boolean;
  /** The page of a document on which they are, from 1; null where it has no pages, or one. */
  readonly page: number | null;
  /** The text, else the heading, around what was found. */
  readonly snippet: readonly SnippetPart[];
}

export const searchApi = {
  /**
   * The best of everything that holds the words typed: records, and the text inside PDF, Word, OpenDocument and text files. What is
   * in the bin is not found.
   */
  find: call(z.object({ text: z.string().max(500) })).returns<readonly HitGroup<Hit>[]>(),
};
