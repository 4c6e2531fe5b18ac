/** Names what was left open, on a form that came back: in a line, where empty lines would ask to be written on. */
export function NotFilledIn({ labels }: { readonly labels: readonly string[] }) {
  if (labels.length === 0) return null;
  return <p className="not-filled-in">Not filled in: {labels.join('; ')}</p>;
}
