export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Puts text where the cursor is in a field, apart from the word before it, and leaves the cursor behind it, as if it had been typed. */
export function insertInto(control: TextControl | null, text: string): void {
  if (!control) return;
  const start = control.selectionStart ?? control.value.length;
  const end = control.selectionEnd ?? start;
  control.focus();
  const isAfterWord = /[\p{L}\p{N}.,:;}]$/u.test(control.value.slice(0, start));
  control.setRangeText(isAfterWord ? ` ${text}` : text, start, end, 'end');
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
