import { useState } from 'react';
import { relationships } from '../../domain/pupils/codes';
import type { FieldProblem } from '../../domain/common/result';
import { useChange, useRead } from '../app/calls';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { ComboBox } from '../ui/combo-box';
import { Dialog } from '../ui/dialog';
import { Actions, Form } from '../ui/form';
import { RadioGroup } from '../ui/radio-group';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { notify } from '../ui/toasts';

interface AddContactDialogProps {
  readonly pupilId: string;
  readonly onClose: () => void;
}

/** A new person, or one whom a brother or sister has already. */
export function AddContactDialog({ pupilId, onClose }: AddContactDialogProps) {
  return (
    <Dialog title="Add a contact" isOpen onClose={onClose}>
      <AddContactForm pupilId={pupilId} onClose={onClose} />
    </Dialog>
  );
}

function AddContactForm({ pupilId, onClose }: AddContactDialogProps) {
  const { value: choices } = useRead('pupils', 'contactChoices', { pupilId });
  const add = useChange('pupils', 'addContact');
  const [how, setHow] = useState<'new' | 'known'>('new');
  const [name, setName] = useState('');
  const [known, setKnown] = useState<string | null>(null);
  const [relationship, setRelationship] = useState<string | null>(null);
  const [parentalResponsibility, setResponsibility] = useState(false);
  const [problem, setProblem] = useState<FieldProblem>();
  const problemOf = (field: string) => (problem?.field === field ? problem.message : undefined);

  const submit = async () => {
    if (how === 'known' && known === null) {
      setProblem({ field: 'contactId', message: 'Choose the person.' });
      return;
    }
    const contactId = how === 'known' ? known : null;
    const result = await add({
      pupilId,
      contactId,
      name,
      relationship: relationship ?? '',
      parentalResponsibility,
    });
    if (!result.ok) {
      setProblem(result.problem.fields?.[0] ?? { field: 'name', message: result.problem.message });
      return;
    }
    notify({ text: 'Contact added. Fill in the telephone number on the card.' });
    onClose();
  };

  return (
    <Form label="Add a contact" onSubmit={() => void submit()}>
      {choices && choices.length > 0 && (
        <RadioGroup
          label="Who is it?"
          options={[
            { id: 'new', label: 'Somebody new' },
            {
              id: 'known',
              label: 'A contact of another pupil',
              detail: 'For example the mother of a brother or sister.',
            },
          ]}
          value={how}
          onChange={setHow}
        />
      )}
      {how === 'known' && choices ? (
        <ComboBox
          label="Person"
          placeholder="Type a part of the name"
          options={choices.map((choice) => ({ id: choice.contactId, label: choice.name, detail: choice.of }))}
          value={known}
          onChange={setKnown}
          error={problemOf('contactId')}
        />
      ) : (
        <TextField
          label="Name"
          value={name}
          onChange={setName}
          error={problemOf('name')}
          spellCheck={false}
          autoFocus
        />
      )}
      <Select
        label="Relationship to the pupil"
        options={relationships.map((word) => ({ id: word, label: word }))}
        value={relationship}
        onChange={setRelationship}
        error={problemOf('relationship')}
      />
      <Checkbox
        label="Has parental responsibility"
        isSelected={parentalResponsibility}
        onChange={setResponsibility}
      />
      <Actions>
        <Button type="submit" kind="primary">
          Add the contact
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </Actions>
    </Form>
  );
}
