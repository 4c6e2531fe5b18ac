import { useEffect } from 'react';

/** Ctrl+K searches from anywhere; Ctrl+Z undoes the last change, except in a field, where it undoes typing. */
export function useShortcuts(onSearch: () => void, onUndo: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      // An open dialog is to be answered first. Messages at the edge of the window have the role too, but are no sections.
      if (document.querySelector('section:is([role="dialog"], [role="alertdialog"])')) return;
      const key = event.key.toLowerCase();
      if (key === 'k') {
        event.preventDefault();
        onSearch();
      } else if (key === 'z' && !isTyping(event.target)) {
        event.preventDefault();
        onUndo();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onSearch, onUndo]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, [role="spinbutton"]'))
  );
}
