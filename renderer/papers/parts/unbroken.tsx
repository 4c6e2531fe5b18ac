/** Dates, times, telephone numbers, short e-mail addresses, paragraphs of the regulations: what nobody should put together over two lines. */
const together =
  /(\b\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}\b|\b\d{1,2}\.\d{2} [ap]m\b|\b0\d{2,4} \d{3,6}(?: \d{3,4})?\b|\b[\w.-]{1,30}@[\w.-]{1,30}\w\b|\breg\. \d+(?:\(\w{1,2}\))*)/u;

/** Text in which those stay on one line. */
export function Unbroken({ text }: { readonly text: string }) {
  return text.split(together).map((part, at) =>
    // Every second part is one that was found; parts never change places.
    at % 2 === 1 ? (
      <span key={at} className="unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

/** The two halves of a postcode stay on one line. */
export function unbrokenPostcode(postcode: string | null): string | null {
  return postcode?.replace(/ /g, '\u00a0') ?? null;
}
