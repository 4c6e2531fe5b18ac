import type { UnsavedText } from '../../domain/drafts/model';

export type FieldPlace = Pick<UnsavedText, 'id' | 'place' | 'within' | 'field'>;

const around = '[role="dialog"], [role="alertdialog"], form, section, fieldset, article, [role="group"]';

/** Every text field on the screen: its element and its label. */
const onScreen = new Map<Element, string>();

export function enterScreen(element: Element, label: string): () => void {
  onScreen.set(element, label);
  return () => {
    onScreen.delete(element);
  };
}

/** What names a field for ever: its screen, the titles of what it stands in, its label; and which of those that share all this it is. */
export function placeOfField(element: Element, label: string): FieldPlace & { readonly isOnly: boolean } {
  const place = screenPlace();
  const titles = titlesAround(element);
  const same = [...onScreen].filter(
    ([other, itsLabel]) => itsLabel === label && titlesAround(other).join() === titles.join(),
  );
  const before = same.filter(
    ([other]) => element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  const id = [place, ...titles, label, String(before.length)].join(' › ');
  return {
    id: id.slice(-1000),
    place,
    within: (titles.at(-1) ?? '').slice(0, 300),
    field: label.slice(0, 300),
    isOnly: same.length <= 1,
  };
}

/** The address of the screen, without what only says which part of it is shown. */
function screenPlace(): string {
  return `/${location.hash.replace(/^#?\/?/, '').replace(/\?.*$/, '')}`.slice(0, 300);
}

/** From the outermost to the innermost. */
function titlesAround(element: Element): string[] {
  const titles: string[] = [];
  for (let at = element.parentElement?.closest(around); at; at = at.parentElement?.closest(around)) {
    const title = titleOf(at);
    if (title !== '' && titles[0] !== title) titles.unshift(title);
  }
  return titles;
}

function titleOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const id = element.getAttribute('aria-labelledby');
  const heading = id === null ? element.querySelector(':scope > legend') : document.getElementById(id);
  return heading?.textContent.trim() ?? '';
}
