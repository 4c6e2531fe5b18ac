import { useState } from 'react';
import { type InviteeRole, inviteeRoles } from '../../domain/reviews/model';
import { useChange } from '../app/calls';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import styles from './review-screen.module.css';

interface AddInviteeProps {
  readonly reviewId: string;
  readonly onClose: () => void;
}

/** Somebody whom the records do not name. */
export function AddInvitee({ reviewId, onClose }: AddInviteeProps) {
  const add = useChange('reviews', 'addInvitee');
  const [name, setName] = useState('');
  const [agency, setAgency] = useState('');
  const [role, setRole] = useState<InviteeRole>('other');
  const [error, setError] = useState<string>();
  const send = async () => {
    const result = await add({ reviewId, name, role, agency: agency === '' ? null : agency });
    if (result.ok) onClose();
    else setError(result.problem.fields?.[0]?.message ?? result.problem.message);
  };
  return (
    <Dialog
      title="Invite someone else"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={() => void send()}>
            Add to the list
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <div className={styles['stack']}>
        <TextField label="Name" value={name} onChange={setName} error={error} />
        <Select
          label="Role"
          options={inviteeRoles.map((item) => ({ id: item.code, label: item.name }))}
          value={role}
          onChange={(code) => setRole(code ?? 'other')}
        />
        <TextField label="Agency" value={agency} onChange={setAgency} isOptional />
      </div>
    </Dialog>
  );
}
