import { useState } from 'react';
import type { FieldProblem } from '../../domain/common/result';
import type { VersionPage } from '../../domain/what-if/model';
import { useChange, useRead } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { ComboBox } from '../ui/combo-box';
import { Dialog } from '../ui/dialog';
import { Actions, Form } from '../ui/form';
import { areaName, layerName } from '../provision/choice-lists';
import { ItemChoice } from './item-choice';
import { emptyRun, fromType, missingIn, type NewRunDraft, runOf } from './new-run-draft';
import { NewRunFields } from './new-run-fields';
import { PickPupils } from './pick-pupils';

interface AddRunDialogProps {
  readonly page: VersionPage;
  readonly onClose: () => void;
}

/** A run that only the version has, from the catalogue or from nothing. */
export function AddRunDialog({ page, onClose }: AddRunDialogProps) {
  const change = useChange('whatIf', 'change');
  const withUndo = useWithUndo();
  const types = useRead('provision', 'catalogue', {}).value?.types ?? [];
  const [draft, setDraft] = useState(() => emptyRun(page));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const set = (part: Partial<NewRunDraft>) => {
    setDraft({ ...draft, ...part });
    setProblems(problems.filter(({ field }) => !(field in part)));
  };
  // 'edit.run.name' from the contract, 'startsOn' from the service.
  const error = (field: string) =>
    problems.find((problem) => problem.field.split('.').at(-1) === field)?.message;
  const submit = async () => {
    const run = runOf(draft);
    if (run === null) {
      setProblems(missingIn(draft));
      return;
    }
    const result = await change({ id: page.id, edit: { kind: 'add-run', run } });
    if (!result.ok) {
      setProblems(result.problem.fields ?? [{ field: 'name', message: result.problem.message }]);
      return;
    }
    onClose();
    void withUndo(Promise.resolve(result), `${draft.name.trim()} was added to ${page.name}`);
  };
  return (
    <Dialog title={`Add a run to ${page.name}`} isOpen isWide onClose={onClose}>
      <Form label="New run" onSubmit={() => void submit()}>
        {types.length > 0 && (
          <ComboBox
            label="From the catalogue"
            hint="Its minutes, weeks and resources are copied. Leave it empty for something else."
            options={types
              .filter(({ active }) => active)
              .map(({ id, name, area, layer }) => ({
                id,
                label: name,
                detail: `${areaName(area)}, ${layerName(layer).toLowerCase()}`,
              }))}
            value={draft.typeId}
            onChange={(id) => {
              const type = types.find((one) => one.id === id);
              set(type === undefined ? { typeId: null } : fromType(type, draft));
            }}
          />
        )}
        <NewRunFields page={page} draft={draft} onDraft={set} error={error} />
        <PickPupils
          pupils={page.pupils}
          chosen={draft.pupilIds}
          onChange={(pupilIds) => set({ pupilIds, itemIds: itemsOf(page, pupilIds, draft.itemIds) })}
        />
        <ItemChoice
          page={page}
          pupilIds={draft.pupilIds}
          value={draft.itemIds}
          onChange={(itemIds) => set({ itemIds })}
        />
        <Actions>
          <Button type="submit" kind="primary">
            Add the run
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}

/** Of the items that were chosen, those of pupils who are still in the run. */
function itemsOf({ items }: VersionPage, pupilIds: readonly string[], chosen: readonly string[]): string[] {
  return items
    .filter(({ id, pupilId }) => chosen.includes(id) && pupilIds.includes(pupilId))
    .map(({ id }) => id);
}
