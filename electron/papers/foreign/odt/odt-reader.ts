import type { OdtStyles } from './odt-styles';

/** What the parts of the conversion share. */
export interface OdtReader {
  readonly styles: OdtStyles;
  /** A picture of the file as a data: URL; null, and counted as lost, when it is not there or of a kind that cannot be shown. */
  readonly pictureUrl: (href: string) => string | null;
}
