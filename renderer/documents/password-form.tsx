import { useState } from 'react';
import { useChange } from '../app/calls';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Actions, Form } from '../ui/form';
import { TextField } from '../ui/text-field';

export interface PasswordFormProps {
  readonly documentId: string;
  /** Of its heading: 3 where it stands below an h2. */
  readonly level: 2 | 3;
}

/** Asks for the password of a protected PDF, once: it is kept in the vault. */
export function PasswordForm({ documentId, level }: PasswordFormProps) {
  const setPassword = useChange('documents', 'setPassword');
  const [password, setTyped] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [isPending, setPending] = useState(false);
  const submit = async () => {
    if (password === '') {
      setError('Enter the password.');
      return;
    }
    setPending(true);
    const result = await setPassword({ id: documentId, password });
    setPending(false);
    if (!result.ok) setError(result.problem.message);
  };
  return (
    <Callout tone="warning" heading="This PDF is protected by a password" level={level}>
      <p>Enter it once. It is kept in the vault, and the file can then be shown and printed.</p>
      <Form label="Password of the file" onSubmit={() => void submit()}>
        <TextField
          label="Password of the file"
          type="password"
          autoComplete="off"
          isNarrow
          value={password}
          onChange={(next) => {
            setTyped(next);
            setError(undefined);
          }}
          error={error}
        />
        <Actions>
          <Button type="submit" isPending={isPending}>
            Keep the password
          </Button>
        </Actions>
      </Form>
    </Callout>
  );
}
