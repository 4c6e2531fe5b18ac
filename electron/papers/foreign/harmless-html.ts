/**
 * Takes out of converter's HTML what could run or fetch. The page that prints it cleans it again, with a real parser and scripts
 * off; this is the first of two doors.
 */
export function harmlessHtml(html: string): string {
  return html
    .replace(/<(script|style|iframe|object|embed|form|link|meta|base)\b[\s\S]*?(?:<\/\1\s*>|\/?>)/gi, '')
    .replace(/\s(?:on\w+|srcset|style|formaction)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '')
    .replace(/<a\b[^>]*>|<\/a\s*>/gi, '')
    .replace(/<img\b[^>]*>/gi, (image) => (/\ssrc\s*=\s*"data:image\//i.test(image) ? image : ''));
}
