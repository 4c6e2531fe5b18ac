/** Where one sheet of a workbook offers choices: in these rows of some columns. */
export interface ChoicePlaces {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly { readonly letter: string; readonly choices: readonly string[] }[];
}

/**
 * What the library that writes workbooks cannot do by itself: the first column hidden, lists to choose from (which still let
 * anything be typed), and the page fitted to its width. ECMA-376 part 1, 18.3.1: the order of the elements is fixed.
 */
export function sheetFeature(places: readonly ChoicePlaces[]) {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (
            tagName: string,
            attributes: Record<string, string | number>,
            index: number | undefined,
          ) => {
            if (tagName === 'col' && index === 0) return { ...attributes, hidden: 1 };
            return tagName === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes;
          },
          transform: (xml: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }) => {
            const place = places[sheetIndex];
            const fitted = xml.replace(
              '<sheetViews>',
              '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>',
            );
            return place === undefined || place.columns.length === 0
              ? fitted
              : fitted.replace('<pageMargins', `${validations(place)}<pageMargins`);
          },
        },
      },
    },
  };
}

function validations({ first, last, columns }: ChoicePlaces): string {
  const each = columns.map(
    ({ letter, choices }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${letter}${first}:${letter}${last}">` +
      `<formula1>"${choices.join(',')}"</formula1></dataValidation>`,
  );
  return `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}
