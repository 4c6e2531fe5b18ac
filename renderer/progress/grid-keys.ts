import { type RefObject, useCallback } from 'react';
import { useKeys } from '../ui/use-keys';

/** Where the caret stands in a cell: it leaves the cell sideways only at the end of the text. */
export interface Caret {
  readonly isAtStart: boolean;
  readonly isAtEnd: boolean;
}

/**
 * Where a key leads from cell `at` of a grid with `columns` cells a line: arrows as they point, Enter down and Shift with Enter up. Null where
 * the key belongs to the text in the cell, or the grid ends.
 */
export function nextCell(
  at: number,
  { count, columns }: { readonly count: number; readonly columns: number },
  key: string,
  caret: Caret,
): number | null {
  const column = at % columns;
  const steps: Readonly<Record<string, number | null>> = {
    ArrowDown: columns,
    Enter: columns,
    ArrowUp: -columns,
    'Shift+Enter': -columns,
    ArrowRight: caret.isAtEnd && column < columns - 1 ? 1 : null,
    ArrowLeft: caret.isAtStart && column > 0 ? -1 : null,
  };
  const step = steps[key] ?? null;
  const next = step === null ? -1 : at + step;
  return next >= 0 && next < count ? next : null;
}

/** Leads through the inputs of a table by arrow keys and Enter. What a cell holds is selected, so that typing replaces it. */
export function useGridKeys(place: RefObject<HTMLElement | null>, columns: number): void {
  const onKey = useCallback(
    (event: KeyboardEvent): boolean => {
      const { target, ctrlKey, altKey, metaKey, isComposing } = event;
      if (!(target instanceof HTMLInputElement) || ctrlKey || altKey || metaKey || isComposing) return false;
      const cells = [...(place.current?.querySelectorAll('input') ?? [])];
      const size = { count: cells.length, columns };
      const key = event.shiftKey ? `Shift+${event.key}` : event.key;
      const next = nextCell(cells.indexOf(target), size, key, caretOf(target));
      const cell = next === null ? undefined : cells[next];
      cell?.focus();
      cell?.select();
      // Enter at the last line stays there: it must not send anything.
      return cell !== undefined || key === 'Enter';
    },
    [place, columns],
  );
  useKeys(place, onKey);
}

function caretOf({ selectionStart, selectionEnd, value }: HTMLInputElement): Caret {
  const isWhole = selectionStart === 0 && selectionEnd === value.length;
  return { isAtStart: selectionEnd === 0 || isWhole, isAtEnd: selectionStart === value.length || isWhole };
}
