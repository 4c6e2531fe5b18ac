import type { IsoDate } from '../../domain/common/calendar-date';
import type { FieldProblem } from '../../domain/common/result';
import type { ProvisionType } from '../../domain/provision/catalogue';
import type { ProvisionLayerCode } from '../../domain/provision/codes';
import type { BroadAreaCode } from '../../domain/pupils/codes';
import { academicYearOf } from '../../domain/school/academic-year';
import type { VersionPage } from '../../domain/what-if/model';
import type { NewRun } from '../../domain/what-if/new-run';

/** A new run of a version while it is typed. */
export interface NewRunDraft {
  readonly typeId: string | null;
  readonly name: string;
  readonly area: BroadAreaCode | null;
  readonly layer: ProvisionLayerCode | null;
  readonly startsOn: IsoDate | null;
  readonly weeks: number | null;
  readonly minutes: number | null;
  readonly sessions: number | null;
  readonly staffId: string | null;
  readonly pupilIds: readonly string[];
  readonly itemIds: readonly string[];
}

/** It begins today, or with the year of the version where that is another. */
export function emptyRun({ today, startYear }: Pick<VersionPage, 'today' | 'startYear'>): NewRunDraft {
  const { startsOn, endsOn } = academicYearOf(`${startYear}-09-01`);
  return {
    ...{ typeId: null, name: '', area: null, layer: null, staffId: null, pupilIds: [], itemIds: [] },
    startsOn: startsOn <= today && today <= endsOn ? today : startsOn,
    ...{ weeks: 12, minutes: 30, sessions: 1 },
  };
}

/** What the catalogue says of a provision, where it says something. */
export function fromType(type: ProvisionType, draft: NewRunDraft): NewRunDraft {
  return {
    ...draft,
    ...{ typeId: type.id, name: type.name, area: type.area, layer: type.layer },
    weeks: type.weeks ?? draft.weeks,
    minutes: type.minutesPerSession ?? draft.minutes,
    sessions: type.sessionsPerWeek ?? draft.sessions,
  };
}

const needed = [
  ['name', 'Enter the name of the provision.'],
  ['area', 'Choose an area of need.'],
  ['layer', 'Choose universal, targeted or specialist.'],
  ['startsOn', 'Enter the first day.'],
  ['weeks', 'Enter how many weeks it runs.'],
  ['minutes', 'Enter the minutes.'],
  ['sessions', 'Enter the sessions in a week.'],
] as const;

/** What has to be said before the run can be added, field by field. */
export function missingIn(draft: NewRunDraft): FieldProblem[] {
  return needed
    .filter(([field]) => draft[field] === null || draft[field] === '')
    .map(([field, message]) => ({ field, message }));
}

/** The run as it is sent; null where something is missing. */
export function runOf(draft: NewRunDraft): NewRun | null {
  const { area, layer, startsOn, weeks, minutes, sessions } = draft;
  if (area === null || layer === null || startsOn === null) return null;
  if (draft.name === '' || weeks === null || minutes === null || sessions === null) return null;
  const [pupilIds, itemIds] = [[...draft.pupilIds], [...draft.itemIds]];
  return { ...draft, area, layer, startsOn, weeks, minutes, sessions, pupilIds, itemIds };
}
