/** Name, signature and date at the end of a slip. */
export function SlipSign({ name }: { readonly name: string | null }) {
  return (
    <dl className="slip-sign">
      <Cell label="Name" value={name} />
      <Cell label="Signature" value={null} />
      <Cell label="Date" value={null} />
    </dl>
  );
}

function Cell({ label, value }: { readonly label: string; readonly value: string | null }) {
  return (
    <div>
      <dt>
        <p>{label}</p>
      </dt>
      <dd>{value && <p>{value}</p>}</dd>
    </div>
  );
}
