/** `reportDate` -> `report_date`: columns are snake_case in SQL and camelCase in TypeScript. */
export function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const known = new Map<string, string>();

/** `report_date` -> `reportDate`. Remembered: a result has the same few names in each of its thousands of rows. */
export function toCamelCase(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  const camel = name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  known.set(name, camel);
  return camel;
}

/**
 * A result with camelCase keys: a row, or the rows of one statement, which all have the same columns. Whatever is not a plain row is
 * given back as it is.
 */
export function camelCaseResult(result: unknown): unknown {
  const [first] = Array.isArray(result) ? (result as readonly unknown[]) : [result];
  if (!isRow(first)) return result;
  const columns = Object.keys(first);
  const names = columns.map(toCamelCase);
  if (columns.every((column, at) => column === names[at])) return result;
  const renamed = (row: Row): Row => {
    const copy: Record<string, unknown> = {};
    for (let at = 0; at < columns.length; at += 1) copy[names[at] as string] = row[columns[at] as string];
    return copy;
  };
  return Array.isArray(result) ? (result as readonly Row[]).map(renamed) : renamed(first);
}

type Row = Readonly<Record<string, unknown>>;

function isRow(value: unknown): value is Row {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && !Buffer.isBuffer(value);
}
