/** `reportDate` -> `report_date`: columns are snake_case in SQL and camelCase in TypeScript. */
export const toSnakeCase = remembered((name) =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
);

/** `report_date` -> `reportDate`. */
export const toCamelCase = remembered((name) =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
);

/** The same few hundred names come with every statement. */
function remembered(of: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = of(name);
    known.set(name, made);
    return made;
  };
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
