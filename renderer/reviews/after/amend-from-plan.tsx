import { useState } from 'react';
import { shortened } from '../../../domain/common/shortened';
import type { ReviewPackData } from '../../../domain/reviews/pack-data';
import { useChange } from '../../app/calls';
import { Button } from '../../ui/button';
import { ComboBox } from '../../ui/combo-box';
import { Dialog } from '../../ui/dialog';

type Kind = 'need' | 'outcome' | 'provision';

interface PlanItem {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  readonly detail: string;
}

/** Begins an amendment from an item of the plan, found by typing a part of it. */
export function AmendFromPlan({ data }: { readonly data: ReviewPackData }) {
  const [isOpen, setOpen] = useState(false);
  const items = itemsOf(data);
  if (items.length === 0) return null;
  return (
    <div>
      <Button onPress={() => setOpen(true)}>Amend an item of the plan</Button>
      {isOpen && <ChooseItem reviewId={data.review.id} items={items} onClose={() => setOpen(false)} />}
    </div>
  );
}

interface ChooseItemProps {
  readonly reviewId: string;
  readonly items: readonly PlanItem[];
  readonly onClose: () => void;
}

function ChooseItem({ reviewId, items, onClose }: ChooseItemProps) {
  const amend = useChange('reviews', 'amendItem');
  const [itemId, setItemId] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const send = async () => {
    const item = items.find(({ id }) => id === itemId);
    if (item === undefined) {
      setError('Choose an item of the plan first.');
      return;
    }
    const result = await amend({ reviewId, kind: item.kind, itemId: item.id });
    if (result.ok) onClose();
    else setError(result.problem.message);
  };
  return (
    <Dialog
      title="Amend an item of the plan"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={() => void send()}>
            Amend this item
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <ComboBox
        label="Item"
        hint="A part of its reference or of its wording"
        options={items}
        value={itemId}
        onChange={setItemId}
        error={error}
      />
    </Dialog>
  );
}

function itemsOf({ plan, outcomes, provision }: ReviewPackData): readonly PlanItem[] {
  const item = (id: string, kind: Kind, ref: string, text: string): PlanItem => ({
    id,
    kind,
    label: `${ref}: ${shortened(text, 60)}`,
    detail: { need: 'Need', outcome: 'Outcome', provision: 'Provision' }[kind],
  });
  return [
    ...plan.needs.map(({ id, ref, title, text }) => item(id, 'need', ref, title ?? text)),
    ...outcomes.map(({ outcome }) => item(outcome.id, 'outcome', outcome.ref, outcome.text)),
    ...provision.items.map((one) =>
      item(one.provision.id, 'provision', one.provision.ref, one.provision.what),
    ),
  ];
}
