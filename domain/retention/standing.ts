import type { IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import { asSentence, listInWords } from '../common/text';
import { academicYearOf } from '../school/academic-year';
import type { RecordClassKey, RetentionRule } from './classes';
import { classOf, keptUntil, type KeptUntil, yearKeptUntil } from './kept-until';
import { goesToNextSchool } from './leaving';
import type { Extension, LegalHold, PupilFacts } from './model';

export type RetentionState =
  /** The pupil is at the school. */
  | 'on-roll'
  /** On legal hold: whatever the date, nothing may go. */
  | 'held'
  | 'kept'
  /** Its day comes within this school year. */
  | 'soon'
  /** Its day has passed. */
  | 'passed';

/** How a record stands: until when it is kept, why, and whether it is to be looked at. */
export interface RetentionStanding {
  readonly state: RetentionState;
  readonly recordClass: RecordClassKey;
  readonly until: IsoDate | null;
  /** One or more sentences. */
  readonly words: string;
}

export type RulesOfClasses = Readonly<Record<RecordClassKey, RetentionRule>>;

interface Decided {
  readonly rules: RulesOfClasses;
  readonly today: IsoDate;
  readonly extensions: readonly Extension[];
}

/** How the record of a pupil stands. On roll, or on hold, it is never due, whatever its date says. */
export function pupilStanding(
  facts: PupilFacts,
  { rules, today, extensions, holds }: Decided & { readonly holds: readonly LegalHold[] },
): RetentionStanding {
  const recordClass = classOf(facts);
  const kept = extended(keptUntil(recordClass, rules[recordClass], facts), extensions);
  const hold = standingHold(holds);
  if (hold !== null)
    return { ...kept, recordClass, state: 'held', words: `${holdWords(hold)} ${kept.words}` };
  if (facts.isOnRoll)
    return { ...kept, recordClass, state: 'on-roll', words: `On roll: nothing is due. ${kept.words}` };
  return { ...kept, recordClass, state: stateAt(kept.until, today) };
}

/** A pupil with the hold that stands. */
export interface HeldPupil {
  readonly name: string;
  readonly hold: LegalHold;
}

/**
 * How the records of one class and school year stand. They go together, so while one of them holds a pupil on legal hold none is due.
 * @param held the pupils on hold whom these records hold
 */
export function yearStanding(
  recordClass: RecordClassKey,
  startYear: number,
  { rules, today, extensions, held }: Decided & { readonly held: readonly HeldPupil[] },
): RetentionStanding {
  const kept = extended(yearKeptUntil(rules[recordClass], startYear), extensions);
  const hold = standingHold(held.map((pupil) => pupil.hold));
  if (hold !== null) {
    const names = listInWords(held.map(({ name }) => name));
    const words = `It holds records of ${names}. ${holdWords(hold)} ${kept.words}`;
    return { ...kept, recordClass, state: 'held', words };
  }
  return { ...kept, recordClass, state: stateAt(kept.until, today) };
}

/** The hold that stands now; the one that was set first. */
export function standingHold(holds: readonly LegalHold[]): LegalHold | null {
  const [first] = holds
    .filter(({ liftedOn }) => liftedOn === null)
    .sort((one, other) => one.fromOn.localeCompare(other.fromOn));
  return first ?? null;
}

/** 'On legal hold since 3 March 2027, set by Mr Okonedo: An appeal to the tribunal. Nothing of this record may be disposed of.' */
export function holdWords(hold: LegalHold): string {
  return `On legal hold since ${holdFacts(hold)}`;
}

/** The same for below a heading that says what it is. */
export function holdSince(hold: LegalHold): string {
  return `Since ${holdFacts(hold)}`;
}

function holdFacts({ fromOn, setBy, reason }: LegalHold): string {
  return `${formatDate(fromOn)}, set by ${setBy}: ${asSentence(reason)} Nothing of this record may be disposed of.`;
}

/** A leaver whose file belongs at the next school and was not noted as passed on. */
export function awaitsPassingOn({
  isOnRoll,
  leftOn,
  passedOn,
  hadSen,
  hadPlan,
  leavingReason,
}: PupilFacts): boolean {
  const hasFile = hadSen || hadPlan;
  return !isOnRoll && leftOn !== null && passedOn === null && hasFile && goesToNextSchool(leavingReason);
}

function stateAt(until: IsoDate | null, today: IsoDate): 'kept' | 'soon' | 'passed' {
  if (until === null) return 'kept';
  if (until < today) return 'passed';
  return until <= academicYearOf(today).endsOn ? 'soon' : 'kept';
}

/** A decision to keep longer never shortens what the rule gives. */
function extended(kept: KeptUntil, extensions: readonly Extension[]): KeptUntil {
  const [longest] = [...extensions].sort((one, other) => other.untilOn.localeCompare(one.untilOn));
  if (longest === undefined || kept.until === null || longest.untilOn <= kept.until) return kept;
  const why = asSentence(longest.reason);
  const words = `Kept longer, until ${formatDate(longest.untilOn)}: ${why} (By the rule: until ${formatDate(kept.until)}.)`;
  return { until: longest.untilOn, words };
}
