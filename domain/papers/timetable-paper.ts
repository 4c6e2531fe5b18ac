import { addDays } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import { groupBy } from '../common/group-by';
import { countOf, listInWords } from '../common/text';
import { type NameKind, nameAs } from '../tasks/names';
import { type Band, bandsOf } from '../timetable/bands';
import { deploymentOf, hoursInWords } from '../timetable/deployed';
import { overlaps } from '../timetable/stretches';
import { subjectIn } from '../timetable/subject';
import { dayName, type SchoolDay, schoolDays, stretchInWords, clock } from '../timetable/times';
import { slotsOf, type View, viewChoices } from '../timetable/views';
import type { Slot, TimetableWeek } from '../timetable/week';
import { className, pupilName, slotPlace, slotTitle, staffName } from '../timetable/words';

/** Weekly timetables, a page each on A4 landscape: the periods of the day below each other, the days beside each other. */
export interface TimetablePaper {
  readonly paper: 'timetable';
  readonly pages: readonly TimetablePage[];
}

export interface TimetablePage {
  /** 'Timetable of Mrs Fernleigh'. */
  readonly title: string;
  readonly caption: string;
  readonly days: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly times: string;
    /** One for each day. */
    readonly cells: readonly TimetableCell[];
  }[];
  /** Who is in the large groups: named once, below the week. */
  readonly groups: readonly { readonly name: string; readonly who: string }[];
}

/** More pupils than this are counted in the week and named below it: named every day they would fill a second page. */
const mostNamed = 4;

export interface TimetableCell {
  /** The lesson of the class, on the papers of a class and a pupil. */
  readonly subject: string | null;
  readonly entries: readonly TimetableEntry[];
}

export interface TimetableEntry {
  /** '9.00 to 9.30'; 'until 12.10' where it goes on from the row above. */
  readonly when: string;
  readonly what: string;
  /** Pupils, adult, place; null where there is nothing more to say. */
  readonly more: string | null;
  readonly goesOn: boolean;
}

export type TimetablePaperKind = Exclude<View['kind'], 'room'>;

interface PaperInput {
  readonly week: TimetableWeek;
  readonly kind: TimetablePaperKind;
  /** Null: everybody who has something in the timetable. */
  readonly id: string | null;
  readonly names: NameKind;
}

/** The timetables of one, or of all; no page where there is nothing to show. */
export function timetablePaper(input: PaperInput): TimetablePaper {
  const { week, kind, id } = input;
  const all = viewChoices(week, kind).filter(
    (choice) => id === choice.id || (id === null && slotsOf(week, { kind, id: choice.id }).length > 0),
  );
  return { paper: 'timetable', pages: all.map((choice) => pageOf(input, choice)) };
}

function pageOf(input: PaperInput, choice: { readonly id: string; readonly name: string }): TimetablePage {
  const { week, kind, names } = input;
  const view: View = { kind, id: choice.id };
  const slots = slotsOf(week, view);
  const who =
    kind === 'pupil' ? nameAs(names, choice.name) : kind === 'class' ? `class ${choice.name}` : choice.name;
  const school = week.schools.find(({ id }) => id === week.schoolId)?.name ?? '';
  const dates = `Week from ${formatDate(week.monday)} to ${formatDate(addDays(week.monday, 4))}`;
  return {
    title: `Timetable of ${who}`,
    caption: [school, detailOf(week, view), `${dates}, printed on ${formatDate(week.today)}`]
      .filter((part) => part !== '')
      .map((part) => `${part}.`)
      .join(' '),
    days: schoolDays.map((day) => dayHead(week, day)),
    rows: usedBands(week, slots).map((band) => ({
      name: band.name,
      times: stretchInWords(band),
      cells: schoolDays.map((day) => cellOf(input, view, slots, band, day)),
    })),
    groups: groupsOf(input, view, slots),
  };
}

/** 'Monday', 'Friday (closed: INSET day)'. */
function dayHead({ closed }: TimetableWeek, day: SchoolDay): string {
  const shut = closed.find((one) => one.day === day);
  return shut === undefined ? dayName(day) : `${dayName(day)} (closed: ${shut.name})`;
}

function groupsOf(input: PaperInput, view: View, slots: readonly Slot[]): TimetablePage['groups'] {
  const byRun = groupBy(
    slots.filter((slot) => shownPupils(input.week, view, slot).length > mostNamed),
    ({ runId }) => runId,
  );
  return Array.from(byRun.values(), (sessions) => {
    const ids = new Set(sessions.flatMap((slot) => shownPupils(input.week, view, slot)));
    const name = sessions[0] === undefined ? '' : slotTitle(input.week, sessions[0], nameIn(input));
    return { name, who: listInWords([...ids].map((id) => pupilName(input.week, id, nameIn(input)))) };
  });
}

function nameIn({ names }: PaperInput) {
  return (name: string): string => nameAs(names, name);
}

/** The pupils of a session whom the page may name: of a class its own, of a pupil nobody else. */
function shownPupils(week: TimetableWeek, { kind, id }: View, slot: Slot): readonly string[] {
  if (slot.kind !== 'provision' || kind === 'pupil') return [];
  const isOfClass = (pupilId: string): boolean =>
    week.pupils.find((pupil) => pupil.id === pupilId)?.classId === id;
  return kind === 'class' ? slot.pupilIds.filter(isOfClass) : slot.pupilIds;
}

/** What lies outside every period is shown only where there is something in it. */
function usedBands(week: TimetableWeek, slots: readonly Slot[]): Band[] {
  return bandsOf(week).filter(
    (band) => band.period !== null || week.periods.length === 0 || slots.some((slot) => overlaps(slot, band)),
  );
}

function detailOf(week: TimetableWeek, { kind, id }: View): string {
  if (kind === 'pupil') {
    const name = className(week, week.pupils.find((pupil) => pupil.id === id)?.classId ?? null);
    return name === null ? '' : `Class ${name}`;
  }
  const person = kind === 'assistant' ? week.staff.find((one) => one.id === id) : undefined;
  if (person === undefined) return '';
  const role = person.grade === null ? person.role : `${person.role}, ${person.grade}`;
  return `${role}. ${hoursInWords(deploymentOf(person, week.slots))}`;
}

function cellOf(
  input: PaperInput,
  view: View,
  slots: readonly Slot[],
  band: Band,
  day: SchoolDay,
): TimetableCell {
  const { week } = input;
  const entries = slots
    .filter((slot) => slot.day === day && overlaps(slot, band))
    .map((slot): TimetableEntry => {
      const goesOn = slot.from < band.from;
      return {
        when: goesOn ? `until ${clock(slot.to)}` : stretchInWords(slot),
        what: slotTitle(week, slot, nameIn(input)),
        more: goesOn ? null : moreOf(input, view, slot),
        goesOn,
      };
    });
  return { subject: subjectIn(week, view, band, day), entries };
}

function moreOf(input: PaperInput, view: View, slot: Slot): string | null {
  const { week } = input;
  const pupils = shownPupils(week, view, slot);
  const parts = [
    view.kind === 'assistant' ? null : staffName(week, slot.staffId),
    pupils.length > mostNamed
      ? countOf(pupils.length, 'pupil')
      : listInWords(pupils.map((id) => pupilName(week, id, nameIn(input)))),
    slotPlace(week, slot),
  ].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? null : parts.join('; ');
}
