import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { WhoIsHere } from '../../domain/history/api';
import { useChange, useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Actions, Form } from '../ui/form';
import { LinkButton } from '../ui/link-button';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';

/** Who is at the laptop, whose name stands on every change; and the way to the bin. */
export function HistorySettings() {
  const { value: who } = useRead('history', 'who', {});
  if (!who) return null;
  return (
    <>
      <Card title="Who is at the laptop">
        <WhoFields key={who.name} who={who} />
      </Card>
      <Card title="Bin">
        <p>Whatever is removed goes to the bin, from where it can be put back.</p>
        <div>
          <LinkButton to={paths.bin} icon={Trash2}>
            Open the bin
          </LinkButton>
        </div>
      </Card>
    </>
  );
}

const other = 'other';

function WhoFields({ who: { name, isSet, choices } }: { readonly who: WhoIsHere }) {
  const set = useChange('history', 'setWho');
  const [isOther, setOther] = useState(false);
  const names = choices.includes(name) ? choices : [name, ...choices];
  const choose = (id: string | null) => {
    if (id === other) setOther(true);
    else if (id !== null) void set({ name: id });
  };
  return (
    <>
      <Select
        label="Changes are kept under the name of"
        hint={
          isSet
            ? 'Change it when somebody else works here for a while. It is kept in the vault.'
            : 'The SENDCO, as the school’s record says. Change it when somebody else works here for a while.'
        }
        options={[...names.map((each) => ({ id: each, label: each })), { id: other, label: 'Somebody else' }]}
        value={isOther ? other : name}
        onChange={choose}
      />
      {isOther && <OtherName onSave={async (typed) => (await set({ name: typed })).ok} />}
    </>
  );
}

function OtherName({ onSave }: { readonly onSave: (name: string) => Promise<boolean> }) {
  const [name, setName] = useState('');
  const [wasSent, setSent] = useState(false);
  const submit = async () => {
    setSent(true);
    if (name.trim() !== '') await onSave(name);
  };
  return (
    <Form label="Who is at the laptop" onSubmit={() => void submit()}>
      <TextField
        label="Name"
        spellCheck={false}
        value={name}
        onChange={setName}
        error={wasSent && name.trim() === '' ? 'Enter the name.' : undefined}
      />
      <Actions>
        <Button type="submit">Use this name</Button>
      </Actions>
    </Form>
  );
}
