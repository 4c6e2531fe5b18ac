/** The paths of documents that this program is writing now: the sweep must not take them for leftovers of a crash. */
export const partsBeingWritten = new Set<string>();
