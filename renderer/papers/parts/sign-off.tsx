interface SignOffProps {
  /** Null leaves both to be written in. */
  readonly author: { readonly name: string | null; readonly role: string | null } | null;
}

/** Name, role, signature, date: the end of every form. */
export function SignOff({ author }: SignOffProps) {
  return (
    <dl className="sign">
      <Cell label="Name" value={author?.name ?? null} />
      <Cell label="Role" value={author?.role ?? null} />
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
