/** `reportDate` -> `report_date`: columns are snake_case in SQL and camelCase in TypeScript. */
export function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `report_date` -> `reportDate`. */
export function toCamelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The same row with camelCase keys; whatever is not a plain row is given back as it is. */
export function camelCaseRow(row: unknown): unknown {
  if (row === null || typeof row !== 'object' || Array.isArray(row) || Buffer.isBuffer(row)) return row;
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [toCamelCase(key), value]));
}
