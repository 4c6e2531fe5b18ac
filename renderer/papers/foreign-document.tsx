import DOMPurify from 'dompurify';

/**
 * A document from outside in its own words. Scripts, styles, forms and everything that would be fetched are taken out here,
 * whatever was done before; the page's content security policy stands behind that.
 */
export function ForeignDocument({ html }: { readonly html: string }) {
  const clean = DOMPurify.sanitize(html, {
    USE_PROFILES: { html: true },
    FORBID_TAGS: ['style', 'form', 'input', 'button', 'video', 'audio', 'iframe', 'object', 'embed', 'link'],
    FORBID_ATTR: ['style', 'srcset', 'id', 'class'],
    ALLOWED_URI_REGEXP: /^data:image\//i,
  });
  return <section className="sheet foreign" dangerouslySetInnerHTML={{ __html: clean }} />;
}
