import type { PaperModel } from './model';

/** What stands at the foot of every page beside its number, so that a page that strays is known. */
interface PaperFoot {
  readonly words: string;
  /** Where the paper's own text begins and ends (renderer/papers), in millimetres from the edge of the sheet. */
  readonly side: number;
}

const upright = 20;
const lying = 16;

/**
 * The foot of a paper that goes from the records straight to the printer. Null for papers of one side, which say it themselves; for
 * timetables, of which each page goes to somebody else; and for what is made as a PDF first and has its foot from there.
 */
export function footOf(model: PaperModel): PaperFoot | null {
  switch (model.paper) {
    case 'due':
      return foot(upright, 'What is due', model.caption);
    case 'views':
      return foot(upright, 'My views', model.name);
    case 'records-to-review':
      return foot(upright, 'Records to review', model.schoolName);
    case 'list':
    case 'cost-map':
    case 'provision-map':
      return foot(lying, model.title);
    default:
      return null;
  }
}

function foot(side: number, ...words: readonly string[]): PaperFoot {
  return { words: ['Confidential', ...words].join(' · '), side };
}
