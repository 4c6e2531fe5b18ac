import { ask } from './calls';

/** Milliseconds after which the copied text is on the clipboard; the event comes before it is put there. */
const untilThere = 100;

/** Tells the main process of what the user copies out of the page, so that it does not outlast the open vault. */
export function watchCopying(page: Document): void {
  const tell = (): void => {
    // A copy without a selection puts nothing there: what lies on the clipboard is another program's.
    if (hasSelection(page)) setTimeout(() => void ask('papers', 'copied', {}), untilThere);
  };
  page.addEventListener('copy', tell);
  page.addEventListener('cut', tell);
}

function hasSelection(page: Document): boolean {
  const field = page.activeElement;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
    return field.selectionStart !== field.selectionEnd;
  return page.getSelection()?.isCollapsed === false;
}
