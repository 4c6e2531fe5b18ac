import type { PaperModel } from '../../domain/papers/model';
import { DueSheet } from './due-sheet';
import { ForeignDocument } from './foreign-document';
import { ListSheet } from './list-sheet';
import { PlannerSheet } from './planner-sheet';
import { RecoverySheet } from './recovery-sheet';
import { ReviewPack } from './review-pack/review-pack';
import { TimetableSheets } from './timetable-sheets';

/** Draws whichever paper the model is of. */
export function Paper({ model }: { readonly model: PaperModel }) {
  switch (model.paper) {
    case 'recovery-sheet':
      return <RecoverySheet model={model} />;
    case 'review-pack':
      return <ReviewPack model={model} />;
    case 'due':
      return <DueSheet model={model} />;
    case 'planner':
      return <PlannerSheet model={model} />;
    case 'timetable':
      return <TimetableSheets model={model} />;
    case 'list':
      return <ListSheet model={model} />;
    case 'foreign-document':
      return <ForeignDocument html={model.html} />;
  }
}
