import { useState } from 'react';
import type { FieldProblem } from '../../domain/common/result';
import { clashWords } from '../../domain/timetable/clash-words';
import { clashesWith, withSlot } from '../../domain/timetable/move';
import { readTime } from '../../domain/timetable/times';
import type { Slot, TimetableWeek } from '../../domain/timetable/week';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Dialog } from '../ui/dialog';
import { Actions, Form } from '../ui/form';
import { usePrivateName } from '../ui/private-text';
import { SlotFields } from './slot-fields';
import { draftOf, slotOfDraft, type SlotStart } from './slot-start';

interface SlotDialogProps {
  readonly week: TimetableWeek;
  readonly start: SlotStart;
  readonly onClose: () => void;
}

/** An entry of the timetable, without dragging: who, what, when, where; what would clash is said before it is kept. */
export function SlotDialog({ week, start, onClose }: SlotDialogProps) {
  const add = useChange('timetable', 'addSlot');
  const change = useChange('timetable', 'changeSlot');
  const remove = useChange('timetable', 'removeSlot');
  const withUndo = useWithUndo();
  const [draft, setDraft] = useState(() => draftOf(week, start));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const id = start.kind === 'slot' ? start.slotId : null;
  const times = { startsAt: readTime(draft.startsAt), endsAt: readTime(draft.endsAt) };
  const preview = slotOfDraft(week, draft, id ?? 'new', times);
  const submit = async () => {
    if (draft.staffId === null) {
      setProblems([{ field: 'staffId', message: 'Choose who it is.' }]);
      return;
    }
    const values = { ...draft, staffId: draft.staffId, fromOn: draft.fromOn ?? '' };
    const result = await (id === null ? add(values) : change({ ...values, id }));
    if (result.ok) onClose();
    else setProblems(result.problem.fields ?? [{ field: 'staffId', message: result.problem.message }]);
  };
  const removeIt = async () => {
    if (id !== null && (await withUndo(remove({ id }), 'Removed from the timetable'))) onClose();
  };
  return (
    <Dialog
      title={id === null ? 'Add to the timetable' : 'Change the timetable'}
      isOpen
      isWide
      onClose={onClose}
    >
      <Form label="Entry of the timetable" onSubmit={() => void submit()}>
        <SlotFields
          week={week}
          draft={draft}
          onDraft={(part) => setDraft({ ...draft, ...part })}
          error={(field) => problems.find((problem) => problem.field === field)?.message}
        />
        <div aria-live="polite">{preview && <Verdict week={week} slot={preview} />}</div>
        <Actions>
          <Button type="submit" kind="primary">
            {id === null ? 'Add' : 'Save'}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
          {id !== null && (
            <Button kind="quiet" onPress={() => void removeIt()}>
              Remove
            </Button>
          )}
        </Actions>
      </Form>
    </Dialog>
  );
}

function Verdict({ week, slot }: { readonly week: TimetableWeek; readonly slot: Slot }) {
  const name = usePrivateName();
  const clashes = clashesWith(week, slot);
  if (clashes.length === 0) return <p>Nothing clashes with it.</p>;
  const after = withSlot(week, slot);
  return (
    <Callout tone="warning" level={3} heading="This clashes">
      {clashes.map((clash) => {
        const words = clashWords(after, clash, name);
        return <p key={words}>{words}</p>;
      })}
    </Callout>
  );
}
