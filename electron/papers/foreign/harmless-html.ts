const harmfulAttribute = /\s(?:on\w+|srcset|style|formaction)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;

/**
 * Takes out of converter's HTML what could run or fetch. The page that prints it cleans it again, with a real parser and scripts
 * off; this is the first of two doors.
 */
export function harmlessHtml(html: string): string {
  return (
    html
      .replace(/<(script|style|iframe|object)\b[\s\S]*?<\/\1\s*>/gi, '')
      .replace(/<\/?(?:script|style|iframe|object|embed|form|link|meta|base)\b[^>]*>/gi, '')
      // Only inside tags: "onset = late" in a report is text.
      .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(harmfulAttribute, ''))
      .replace(/<a\b[^>]*>|<\/a\s*>/gi, '')
      .replace(/<img\b[^>]*>/gi, (image) => (/\ssrc\s*=\s*"data:image\//i.test(image) ? image : ''))
  );
}
