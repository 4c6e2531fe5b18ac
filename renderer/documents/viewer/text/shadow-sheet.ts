/** How a converted document looks inside its shadow tree, where the program's own styles do not reach. */
const css = `
  :host { display: block; font-family: var(--font); font-size: var(--text); line-height: 1.5; overflow-wrap: anywhere; }
  h1 { font-size: 1.5em; } h2 { font-size: 1.3em; } h3, h4, h5, h6 { font-size: 1.1em; }
  h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.2em 0 0.4em; }
  p, ul, ol { margin: 0 0 0.7em; }
  table { border-collapse: collapse; margin: 0.8em 0; max-width: 100%; }
  td, th { border: 1px solid GrayText; padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
  td p, th p { margin: 0; }
  img { max-width: 100%; height: auto; }
  ::highlight(found) { background-color: color-mix(in srgb, Mark, transparent 45%); }
  ::highlight(found-now) { background-color: color-mix(in srgb, var(--accent), transparent 45%); }
`;

/** Made once; a constructed sheet is not an inline style, so the content security policy lets it be. */
export function shadowSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
