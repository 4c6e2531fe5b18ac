import { create } from 'zustand';

interface Copied {
  /** Review and field -> the text as it was copied. Gone when the vault is locked: the page is then loaded anew. */
  readonly texts: Readonly<Record<string, string>>;
  readonly mark: (reviewId: string, field: string, text: string) => void;
  readonly clear: (reviewId: string) => void;
}

const idOf = (reviewId: string, field: string): string => `${reviewId} ${field}`;

/** What was copied in this sitting, so that coming back from the browser one sees where to go on. */
export const useCopied = create<Copied>()((set) => ({
  texts: {},
  mark: (reviewId, field, text) =>
    set(({ texts }) => ({ texts: { ...texts, [idOf(reviewId, field)]: text } })),
  clear: (reviewId) =>
    set(({ texts }) => ({
      texts: Object.fromEntries(Object.entries(texts).filter(([id]) => !id.startsWith(`${reviewId} `))),
    })),
}));

export type CopiedState = 'no' | 'copied' | 'changed';

/** Whether a field was copied, and whether its text is still the one that was. */
export function copiedState(
  texts: Copied['texts'],
  reviewId: string,
  field: { readonly key: string; readonly text: string },
): CopiedState {
  const copied = texts[idOf(reviewId, field.key)];
  if (copied === undefined) return 'no';
  return copied === field.text ? 'copied' : 'changed';
}
