/** Fields that hold no words for people: addresses within a paper, and pictures. */
const untouched: ReadonlySet<string> = new Set(['paper', 'id', 'sheetId', 'logo', 'format']);

/** The same value with every text within it put through `change`. */
export function mapEveryText<Value>(value: Value, change: (text: string) => string): Value {
  return mapped(value, change) as Value;
}

function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, untouched.has(key) ? item : mapped(item, change)]),
  );
}

/** Every text within a value. */
export function everyText(value: unknown): readonly string[] {
  const texts: string[] = [];
  mapped(value, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}
