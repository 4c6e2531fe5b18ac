/** A document as far as its names tell what it is. */
interface Named {
  readonly title: string;
  readonly fileName: string;
  readonly reportDate: string | null;
}

const namesPlan = /\behcp?\b.*\bplan\b|\behcp\b|\beducation,? health (?:and|&) care plan\b/i;

/** The document that is the plan itself by its name, the newest of several; null where none is. */
export function planDocumentAmong<Document extends Named>(documents: readonly Document[]): Document | null {
  const plans = documents.filter(({ title, fileName }) =>
    namesPlan.test(`${title} ${fileName}`.replace(/[_-]+/g, ' ')),
  );
  return plans.reduce<Document | null>(
    (best, plan) => (best === null || (plan.reportDate ?? '') > (best.reportDate ?? '') ? plan : best),
    null,
  );
}
