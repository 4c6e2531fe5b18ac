import { convertMillimetersToTwip } from 'docx';

/** A4 in the margins of every paper: 170 mm of text. Lengths in Word are twentieths of a point. */
export const page = {
  // As Word itself writes A4: other figures are “custom size” to a printer.
  width: 11_906,
  height: 16_838,
  margin: convertMillimetersToTwip(20),
  textWidth: convertMillimetersToTwip(170),
} as const;

/**
 * The school's laptop does not have our typeface: Arial is on every Windows and Mac, and LibreOffice puts Liberation Sans in its
 * place, which has the same widths, so lines and pages break alike.
 */
export const fontName = 'Arial';

/** Sizes of letters in half-points, as Word counts them. */
export const size = { body: 22, table: 19, small: 17, title: 36, heading: 26, smallHeading: 23 } as const;

/** Space above and below paragraphs. */
export const space = { line: 120, block: 200, heading: 320, cell: 60 } as const;
