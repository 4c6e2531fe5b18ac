/** Longer texts may run over to the next page; below this they stay in one piece. */
const longText = 600;

/** For a row of a table: it may be split when one of its texts could be longer than a page. */
export function rowKind(texts: readonly (string | null)[], limit = longText): string | undefined {
  return texts.some((text) => text !== null && text.length > limit) ? 'may-split' : undefined;
}
