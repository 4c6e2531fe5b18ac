type Json = unknown;

/**
 * A kept piece of JSON (a teacher's sheet, a what-if version) without whatever is about records that go: a line of a list that names one of
 * the ids goes, and so does one whose list of pupils is emptied by it. Names of a sheet that stand together in one text are put together anew.
 */
export function withoutRecords(value: Json, ids: ReadonlySet<string>): Json {
  if (Array.isArray(value)) return value.flatMap((item: Json) => keptItem(item, ids));
  if (!isRecord(value)) return isGone(value, ids) ? null : value;
  const kept = Object.entries(value).filter(([key]) => !ids.has(key));
  return Object.fromEntries(
    kept.map(([key, inner]) => [key, isGone(inner, ids) ? null : withoutRecords(inner, ids)]),
  );
}

function keptItem(item: Json, ids: ReadonlySet<string>): readonly Json[] {
  if (isGone(item, ids)) return [];
  const kept = withoutRecords(item, ids);
  if (!isRecord(item) || !isRecord(kept)) return [kept];
  const before = pupilsIn(item);
  const after = pupilsIn(kept);
  if (before === null || after === null || before.length === after.length) return [kept];
  return after.length === 0 ? [] : [withNamesAnew(kept, before, after)];
}

/** One of the ids itself, or an object that names one. */
function isGone(value: Json, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value);
  return isRecord(value) && Object.values(value).some((inner) => typeof inner === 'string' && ids.has(inner));
}

/** The list of pupils in a run of a what-if version, or in a session of a teacher's sheet. */
function pupilsIn(item: Readonly<Record<string, Json>>): readonly Json[] | null {
  const session = item['session'];
  const list = isRecord(session) ? session['pupils'] : item['pupils'];
  return Array.isArray(list) ? (list as readonly Json[]) : null;
}

/** 'Ada, Ben, Cem' in a row of a sheet becomes 'Ada, Cem'. */
function withNamesAnew(
  item: Readonly<Record<string, Json>>,
  before: readonly Json[],
  after: readonly Json[],
): Json {
  const { texts } = item;
  if (!Array.isArray(texts)) return item;
  const names = (list: readonly Json[]) =>
    list
      .flatMap((pupil) => (isRecord(pupil) && typeof pupil['name'] === 'string' ? [pupil['name']] : []))
      .join(', ');
  const [was, is] = [names(before), names(after)];
  return { ...item, texts: texts.map((text: Json) => (text === was ? is : text)) };
}

function isRecord(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
