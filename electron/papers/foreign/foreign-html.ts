/** A document from outside, turned into HTML that our own page prints. */
export interface ForeignHtml {
  readonly html: string;
  /** What could not be taken over, in plain words, to follow "is not printed:"; empty when all is there. */
  readonly losses: readonly string[];
}
