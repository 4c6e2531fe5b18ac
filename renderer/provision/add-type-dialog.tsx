import { useState } from 'react';
import type { FieldProblem } from '../../domain/common/result';
import type { ProvisionLayerCode } from '../../domain/provision/codes';
import type { BroadAreaCode } from '../../domain/pupils/codes';
import { useChange } from '../app/calls';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Actions, Form } from '../ui/form';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { areaOptions, layerOptions } from './choice-lists';

/** Name, area and layer of a provision of the school; the rest is filled in on its line. */
export function AddTypeDialog({ onClose }: { readonly onClose: () => void }) {
  const add = useChange('provision', 'addType');
  const [name, setName] = useState('');
  const [area, setArea] = useState<BroadAreaCode>('CI');
  const [layer, setLayer] = useState<ProvisionLayerCode>('T');
  const [problem, setProblem] = useState<FieldProblem | null>(null);
  const submit = async () => {
    const result = await add({ name, area, layer });
    if (result.ok) onClose();
    else setProblem(result.problem.fields?.[0] ?? { field: 'name', message: result.problem.message });
  };
  return (
    <Dialog title="Add a provision" isOpen onClose={onClose}>
      <Form label="Add a provision" onSubmit={() => void submit()}>
        <TextField label="Name" value={name} onChange={setName} error={problem?.message} autoFocus />
        <Select
          label="Area of need"
          options={areaOptions}
          value={area}
          onChange={(code) => code && setArea(code)}
        />
        <Select
          label="Layer"
          options={layerOptions}
          value={layer}
          onChange={(code) => code && setLayer(code)}
        />
        <Actions>
          <Button type="submit" kind="primary">
            Add
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
