import type { TimetableWeek } from '../../domain/timetable/week';
import type { SlotDraft } from './slot-start';

export interface SlotFieldsProps {
  readonly week: TimetableWeek;
  readonly draft: SlotDraft;
  readonly onDraft: (part: Partial<SlotDraft>) => void;
  readonly error: (field: string) => string | undefined;
}
