import { useRef, useState } from 'react';
import { type InviteeRole, inviteeRoles } from '../../../domain/reviews/model';
import { saved, useChange } from '../../app/calls';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useDraft } from '../../ui/use-draft';
import styles from './meeting.module.css';

/** Someone who came and was not invited joins the list as having come. */
export function AddPerson({ reviewId }: { readonly reviewId: string }) {
  const add = useChange('reviews', 'addInvitee');
  const input = useRef<HTMLInputElement>(null);
  const [role, setRole] = useState<InviteeRole>('other');
  const { value, failure, type, send, saving } = useDraft<string>({
    empty: '',
    isWorth: (name) => name.trim() !== '',
    add: (name) => saved(add({ reviewId, name, role, agency: null, attendance: 'attended' })),
  });
  const submit = () => {
    input.current?.focus();
    void send();
  };
  return (
    <Form label="Add someone who came" onSubmit={submit}>
      <div className={styles['add']}>
        <TextField
          label="Someone else who came"
          inputRef={input}
          value={value}
          saving={saving}
          onChange={type}
          error={failure ?? undefined}
        />
        <Select
          label="Role"
          options={inviteeRoles.map((item) => ({ id: item.code, label: item.name }))}
          value={role}
          onChange={(code) => setRole(code ?? 'other')}
        />
        <Button type="submit">Add this person</Button>
      </div>
    </Form>
  );
}
