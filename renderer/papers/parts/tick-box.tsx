/** A box to tick; a ticked one is read out by screen readers. */
export function TickBox({ ticked = false }: { readonly ticked?: boolean }) {
  if (!ticked) return <span className="box" aria-hidden="true" />;
  return (
    <span className="box" role="img" aria-label="ticked">
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d="M1.5 5.5 4 8.2 8.7 1.5" />
      </svg>
    </span>
  );
}
