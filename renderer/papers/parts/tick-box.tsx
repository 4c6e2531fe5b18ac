/** A box to tick; ticked, it is read out as chosen. */
export function TickBox({ ticked = false }: { readonly ticked?: boolean }) {
  return (
    <span className="box" aria-hidden="true">
      {ticked && (
        <svg viewBox="0 0 10 10">
          <path d="M1.5 5.5 4 8.2 8.7 1.5" />
        </svg>
      )}
    </span>
  );
}
