/** Where a sheet offers a choice of ratings, by its own number among the sheets. */
export interface ChoicePlace {
  readonly ratingColumn: string;
  readonly hasRating: boolean;
  readonly first: number;
  readonly last: number;
  readonly choices: readonly string[];
}

/**
 * What the library that writes workbooks cannot do by itself: the first column hidden, a list to choose a rating from (which still lets
 * anything be typed), and the page fitted to its width. ECMA-376 part 1, 18.3.1: the order of the elements is fixed.
 */
export function sheetFeature(places: readonly ChoicePlace[]) {
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
            return place?.hasRating === true
              ? fitted.replace('<pageMargins', `${validation(place)}<pageMargins`)
              : fitted;
          },
        },
      },
    },
  };
}

function validation({ ratingColumn, first, last, choices }: ChoicePlace): string {
  const range = `${ratingColumn}${first}:${ratingColumn}${last}`;
  return (
    '<dataValidations count="1">' +
    `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${range}">` +
    `<formula1>"${choices.join(',')}"</formula1></dataValidation></dataValidations>`
  );
}
