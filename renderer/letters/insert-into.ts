export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Puts text where the cursor is in a field and leaves the cursor behind it, as if it had been typed. */
export function insertInto(control: TextControl | null, text: string): void {
  if (!control) return;
  const start = control.selectionStart ?? control.value.length;
  const end = control.selectionEnd ?? start;
  control.focus();
  control.setRangeText(text, start, end, 'end');
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
