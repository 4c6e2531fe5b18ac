/** Room for handwriting: lines 8 mm apart; what stands around it draws the last one. */
export function Lines({ count }: { readonly count: number }) {
  return (
    <span className="lines" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <span key={index} />
      ))}
    </span>
  );
}
