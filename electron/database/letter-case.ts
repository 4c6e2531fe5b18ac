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

/** The same row with camelCase keys; whatever is not a plain row is given back as it is. */
export function camelCaseRow(row: unknown): unknown {
  if (row === null || typeof row !== 'object' || Array.isArray(row) || Buffer.isBuffer(row)) return row;
  const renamed: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(row)) renamed[toCamelCase(key)] = value;
  return renamed;
}
