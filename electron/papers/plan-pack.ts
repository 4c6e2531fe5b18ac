/** Where a section of the printed papers begins: a paper, or the divider before an attachment. */
export interface LocatedSection {
  readonly id: string;
  /** Page of the printed papers, from 0. */
  readonly page: number;
}

/** An attachment as far as planning needs it. */
export interface PlannedAttachment {
  /** The section (divider) that it follows. */
  readonly sectionId: string;
  readonly pages: number;
}

/** A page of the pack and where it comes from; indexes count from 0. */
export type PlannedPage =
  | { readonly from: 'papers'; readonly index: number; readonly sectionId: string | null }
  | { readonly from: 'attachment'; readonly attachment: number; readonly index: number };

export interface PackPlan {
  readonly pages: readonly PlannedPage[];
  /** The page of the pack, from 1, on which each section begins: what the contents page prints. */
  readonly startOf: ReadonlyMap<string, number>;
}

/**
 * Puts every attachment behind its divider: after the last page of that section, in the given order.
 * @param paperPages how many pages the printed papers have
 * @throws Error when an attachment's divider was not printed
 */
export function planPack(
  paperPages: number,
  sections: readonly LocatedSection[],
  attachments: readonly PlannedAttachment[],
): PackPlan {
  const ordered = [...sections].sort((a, b) => a.page - b.page);
  for (const { sectionId } of attachments) {
    if (!sections.some(({ id }) => id === sectionId))
      throw new Error(`No divider was printed for ${sectionId}`);
  }
  const pages: PlannedPage[] = [];
  const startOf = new Map<string, number>();
  for (let index = 0; index < paperPages; index++) {
    for (const { id } of ordered.filter(({ page }) => page === index)) startOf.set(id, pages.length + 1);
    const section = ordered.findLast(({ page }) => page <= index);
    pages.push({ from: 'papers', index, sectionId: section?.id ?? null });
    // Two sections on one page end together.
    const endsHere = ordered.filter(
      ({ page }, at) => Math.max(page + 1, ordered[at + 1]?.page ?? paperPages) === index + 1,
    );
    for (const { id } of endsHere) pages.push(...attachedTo(id, attachments));
  }
  return { pages, startOf };
}

function attachedTo(sectionId: string, attachments: readonly PlannedAttachment[]): PlannedPage[] {
  return attachments.flatMap((attachment, at) =>
    attachment.sectionId === sectionId
      ? Array.from({ length: attachment.pages }, (_, index): PlannedPage => ({
          from: 'attachment',
          attachment: at,
          index,
        }))
      : [],
  );
}
