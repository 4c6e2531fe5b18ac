interface SignOffProps {
  readonly name: string | null;
  readonly role: string | null;
}

/** Name, role, signature, date: the end of every form. */
export function SignOff({ name, role }: SignOffProps) {
  return (
    <dl className="sign">
      <Cell label="Name" value={name} />
      <Cell label="Role" value={role} />
      <Cell label="Signature" value={null} />
      <Cell label="Date" value={null} />
    </dl>
  );
}

function Cell({ label, value }: { readonly label: string; readonly value: string | null }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value ?? ' '}</dd>
    </div>
  );
}
