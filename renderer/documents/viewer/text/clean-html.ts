import DOMPurify from 'dompurify';

/**
 * Takes out of a converted document whatever could run, fetch or lead away: links keep their words. What remains is text, tables and
 * pictures that lie in the document itself. The content security policy stands behind that.
 */
export function cleanHtml(html: string): DocumentFragment {
  return DOMPurify.sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    USE_PROFILES: { html: true },
    FORBID_TAGS: ['style', 'form', 'input', 'button', 'select', 'textarea', 'video', 'audio', 'iframe', 'object', 'embed', 'link', 'a'],
    FORBID_ATTR: ['style', 'srcset', 'id', 'name', 'class', 'tabindex'],
    ALLOWED_URI_REGEXP: /^data:image\//i,
  }); // prettier-ignore
}
