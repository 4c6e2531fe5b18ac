/** An e-mail address that is broken, where it must be, after its @. */
export function EmailAddress({ address }: { readonly address: string }) {
  const at = address.indexOf('@') + 1;
  return (
    <>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </>
  );
}
