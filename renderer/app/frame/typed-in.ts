const fields =
  'textarea, input:not([type="checkbox"], [type="radio"], [type="button"], [type="file"]), [contenteditable="true"]';

/** The field that has the focus, once something was typed in it: its own undo goes before that of the records. */
let typed: EventTarget | null = null;

/** Notices typing, until the function that it gives is called. */
export function watchTyping(): () => void {
  const typing = ({ target }: Event) => {
    typed = target;
  };
  const leaving = () => {
    typed = null;
  };
  document.addEventListener('input', typing, true);
  document.addEventListener('focusout', leaving, true);
  return () => {
    document.removeEventListener('input', typing, true);
    document.removeEventListener('focusout', leaving, true);
  };
}

/** True for a text field in which something was typed since it has the focus. The parts of a date have no undo of their own. */
export function typedIn(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches(fields) && target === typed;
}
