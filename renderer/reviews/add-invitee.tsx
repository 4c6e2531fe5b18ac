import { useState } from 'react';
import { type InviteeRole, inviteeRoles } from '../../domain/reviews/model';
import { useChange } from '../app/calls';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import styles from './review-screen.module.css';

interface AddInviteeProps {
  readonly reviewId: string;
  readonly onDone: () => void;
}

/** Somebody whom the records do not name. */
export function AddInvitee({ reviewId, onDone }: AddInviteeProps) {
  const add = useChange('reviews', 'addInvitee');
  const [name, setName] = useState('');
  const [agency, setAgency] = useState('');
  const [role, setRole] = useState<InviteeRole>('other');
  const [error, setError] = useState<string>();
  const send = async () => {
    const result = await add({ reviewId, name, role, agency });
    setError(result.ok ? undefined : result.problem.message);
    if (result.ok) onDone();
  };
  return (
    <Form label="Invite someone else" onSubmit={() => void send()}>
      <div className={styles['actions']}>
        <TextField label="Name" value={name} onChange={setName} error={error} autoFocus />
        <Select
          label="Role"
          options={inviteeRoles.map((item) => ({ id: item.code, label: item.name }))}
          value={role}
          onChange={(code) => setRole(code ?? 'other')}
        />
        <TextField label="Agency" value={agency} onChange={setAgency} isOptional />
        <Button type="submit">Add to the list</Button>
        <Button kind="quiet" onPress={onDone}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}
