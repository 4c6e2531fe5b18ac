/** Characters of all texts and keys of one input together: a hundred times the longest plan. */
const mostCharacters = 4_000_000;

/** Values of one input together, those inside others included. */
const mostValues = 200_000;

/** How deep values may lie inside others; ours go seven levels down. */
const deepest = 50;

/**
 * Whether an input is larger than anything that our pages send. Asked before its form is looked at: a form that leaves the length of a
 * text to its service must not let a hundred megabytes through to it.
 */
export function isTooLarge(input: unknown): boolean {
  let characters = 0;
  let values = 0;
  const fits = (value: unknown, depth: number): boolean => {
    values += 1;
    if (values > mostValues || depth > deepest) return false;
    if (typeof value === 'string') characters += value.length;
    if (ArrayBuffer.isView(value)) characters += value.byteLength;
    if (value instanceof ArrayBuffer) characters += value.byteLength;
    if (characters > mostCharacters) return false;
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return true;
    if (value instanceof Map || value instanceof Set)
      return [...value].every((inner) => fits(inner, depth + 1));
    return Object.keys(value).every((key) => {
      characters += key.length;
      return fits((value as Record<string, unknown>)[key], depth + 1);
    });
  };
  return !fits(input, 0);
}
