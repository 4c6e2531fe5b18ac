/** Boxes to tick by hand, each kept together with its word. */
export function Choices({ names }: { readonly names: readonly string[] }) {
  return (
    <p className="choices">
      {names.map((name) => (
        <span key={name} className="choice">
          <span className="box" aria-hidden="true" />
          {name}
        </span>
      ))}
    </p>
  );
}
