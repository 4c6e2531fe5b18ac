/** Names of the two kinds of marks; viewer.module.css gives them their colours. */
const all = 'found';
const current = 'found-now';

/**
 * Marks found words without touching the document: the browser paints the ranges (CSS Custom Highlight API). Pages come and go as
 * one scrolls, so each brings its ranges under a name of its own.
 */
class Highlights {
  private readonly ranges = new Map<string, readonly Range[]>();

  /** The ranges of one page or text; an empty list takes them away. */
  mark(name: string, ranges: readonly Range[]): void {
    if (ranges.length === 0) this.ranges.delete(name);
    else this.ranges.set(name, ranges);
    CSS.highlights.set(all, new Highlight(...[...this.ranges.values()].flat()));
  }

  /** The range that "next" and "previous" have come to. */
  markCurrent(range: Range | null): void {
    if (!range) CSS.highlights.delete(current);
    else {
      const highlight = new Highlight(range);
      highlight.priority = 1;
      CSS.highlights.set(current, highlight);
    }
  }

  clear(): void {
    this.ranges.clear();
    CSS.highlights.delete(all);
    CSS.highlights.delete(current);
  }
}

export const highlights = new Highlights();
