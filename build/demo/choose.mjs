// @ts-check

/**
 * Chooses in a list by what it is called and what is wanted.
 * @param {import('playwright').Page} page
 * @param {string} label
 * @param {string} option
 */
export async function choose(page, label, option) {
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`(^| )${label}$`) })
    .click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/**
 * The same in a field that narrows its list by typing.
 * @param {import('playwright').Page} page
 * @param {string} label
 * @param {string} option
 */
export async function chooseByTyping(page, label, option) {
  await page.getByRole('main').getByRole('combobox', { name: label }).fill(option);
  await page.getByRole('option', { name: option }).first().click();
}
