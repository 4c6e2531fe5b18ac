import { expect, type Locator, type Page } from 'playwright/test';

/** How a user works a control. The same steps are walked with the mouse and, in the main job, with the keyboard alone. */
export interface Hand {
  press(control: Locator): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
  /** Chooses an option of a select by its words. */
  choose(select: Locator, option: string | RegExp): Promise<void>;
  /** Opens the line of a table. */
  openRow(row: Locator): Promise<void>;
  selectTab(tab: Locator): Promise<void>;
  /** Chooses one of a group of radio buttons. */
  pick(radio: Locator): Promise<void>;
  /** Ticks a box, or takes the tick away. */
  toggle(checkbox: Locator): Promise<void>;
}

/** A hand on the mouse. */
export function mouseHand(page: Page): Hand {
  return {
    press: (control) => control.click(),
    type: (field, text) => field.fill(text),
    choose: async (select, option) => {
      await select.click();
      await page.getByRole('option', { name: option, ...exactly(option) }).click();
    },
    openRow: (row) => row.click(),
    selectTab: (tab) => tab.click(),
    // The button itself is hidden behind its label.
    pick: (radio) => radio.locator('xpath=ancestor::label').click(),
    toggle: (checkbox) => checkbox.locator('xpath=ancestor::label').click(),
  };
}

/** A hand that never leaves the keyboard: every control is reached with Tab, as by someone who has no mouse. */
export function keyboardHand(page: Page): Hand {
  const reach = async (control: Locator): Promise<void> => {
    if (await isButtonOfChoice(control)) return reachInRow(page, control);
    const row = control.locator('xpath=ancestor::*[@role="row"][ancestor::*[@role="grid"]][1]');
    if ((await row.count()) === 0) return tabTo(page, control);
    // A grid is one stop of Tab; inside it the arrows lead to the line and along it.
    await reachRow(page, row);
    await arrowTo(page, control, 'ArrowRight');
  };
  return {
    press: async (control) => {
      await reach(control);
      await page.keyboard.press('Enter');
    },
    type: async (field, text) => {
      await reach(field);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(text);
    },
    choose: async (select, option) => {
      await reach(select);
      await page.keyboard.press('Enter');
      // The list opens at what is chosen, and does not go round.
      await page.getByRole('listbox').waitFor();
      await page.keyboard.press('Home');
      await arrowTo(page, page.getByRole('option', { name: option, ...exactly(option) }), 'ArrowDown');
      await page.keyboard.press('Enter');
    },
    openRow: async (row) => {
      await reachRow(page, row);
      await page.keyboard.press('Enter');
    },
    selectTab: async (tab) => {
      // Again when the page was drawn anew on the way, as what is being saved comes back.
      await expect(async () => {
        const list = tab.locator('xpath=ancestor::*[@role="tablist"]');
        await tabInto(page, list);
        for (const _ of await list.getByRole('tab').all())
          if (!(await isFocused(tab))) await page.keyboard.press('ArrowRight');
        expect(await isFocused(tab)).toBe(true);
      }).toPass({ timeout: 90_000 });
    },
    pick: async (radio) => {
      await tabInto(page, radio.locator('xpath=ancestor::*[@role="radiogroup"]'));
      await arrowTo(page, radio, 'ArrowDown');
      // The first one has the focus from the beginning, and is chosen only by pressing it.
      await page.keyboard.press('Space');
    },
    toggle: async (checkbox) => {
      await reach(checkbox);
      await page.keyboard.press('Space');
    },
  };
}

function exactly(name: string | RegExp) {
  return typeof name === 'string' ? { exact: true } : {};
}

/** More stops than any screen has: beyond that, the control cannot be reached. */
const mostSteps = 400;

async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  await expect(control).toBeEnabled();
  await walk(page, () => isFocused(control), await wayTo(control));
}

/** To any stop inside: a list or a grid is one stop, wherever its cursor stands. */
async function tabInto(page: Page, whole: Locator): Promise<void> {
  await expect(whole).toBeVisible();
  const holdsFocus = () => whole.evaluate((element) => element.contains(document.activeElement));
  await walk(page, holdsFocus, await wayTo(whole));
}

/** Which way is shorter from where the focus is: the order of the page is the order of Tab. */
function wayTo(control: Locator): Promise<string> {
  return control.evaluate((element) => {
    const from = document.activeElement;
    const isBefore = from && from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
    return isBefore ? 'Shift+Tab' : 'Tab';
  });
}

async function reachRow(page: Page, row: Locator): Promise<void> {
  await tabInto(page, row.locator('xpath=ancestor::*[@role="grid"][1]'));
  await page.keyboard.press('Home');
  await arrowTo(page, row, 'ArrowDown');
}

/** One of a row of buttons of which one is chosen: the row is one stop of Tab, the arrows lead along it. */
function isButtonOfChoice(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element.matches('[role="radiogroup"] button[role="radio"]'));
}

async function reachInRow(page: Page, button: Locator): Promise<void> {
  const row = button.locator('xpath=ancestor::*[@role="radiogroup"][1]');
  await tabInto(page, row);
  // The focus may come back to where it was last: from there to the beginning, then along.
  for (const _ of await row.getByRole('radio').all()) await page.keyboard.press('ArrowLeft');
  await arrowTo(page, button, 'ArrowRight');
}

async function arrowTo(page: Page, item: Locator, key: string): Promise<void> {
  await expect(item).toBeAttached();
  await walk(page, () => isFocused(item), key);
}

async function walk(page: Page, hasArrived: () => Promise<boolean>, key: string): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    if (await hasArrived()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Not reached with ${key} in ${mostSteps} steps`);
}

function isFocused(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}

/** Types a date into a field of day, month and year; `date` is `dd/mm/yyyy`. */
export async function typeDate(page: Page, hand: Hand, label: string, date: string): Promise<void> {
  const day = page.getByRole('spinbutton', { name: new RegExp(`^day, ${label}`) });
  await hand.press(day);
  await page.keyboard.type(date.replaceAll('/', ''), { delay: 20 });
  const [, , year] = date.split('/');
  await expect(page.getByRole('spinbutton', { name: new RegExp(`^year, ${label}`) })).toHaveText(year ?? '');
}
