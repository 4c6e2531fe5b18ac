import { useEffect } from 'react';
import { typedIn, watchTyping } from './typed-in';

/**
 * Ctrl+K searches from anywhere. Ctrl+Z undoes the last change of the records, and Ctrl+Y or Ctrl+Shift+Z does it again; in a field in
 * which something was typed they belong to the typing.
 */
export function useShortcuts(onSearch: () => void, onUndo: () => void, onRedo: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (action === null) return;
      // An open dialog is to be answered first. Messages at the edge of the window have the role too, but are no sections.
      if (document.querySelector('section:is([role="dialog"], [role="alertdialog"])')) return;
      if (action !== 'search' && typedIn(event.target)) return;
      event.preventDefault();
      ({ search: onSearch, undo: onUndo, redo: onRedo })[action]();
    };
    const stopWatching = watchTyping();
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
      stopWatching();
    };
  }, [onSearch, onUndo, onRedo]);
}

function actionOf(event: KeyboardEvent): 'search' | 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  if (event.shiftKey) return null;
  return key === 'y' ? 'redo' : key === 'k' ? 'search' : null;
}
