import { useState } from 'react';
import { shortened } from '../../../domain/common/shortened';
import type { ReviewPackData } from '../../../domain/reviews/pack-data';
import { useChange } from '../../app/calls';
import { Button } from '../../ui/button';
import { ComboBox } from '../../ui/combo-box';
import shared from '../review-screen.module.css';

type Kind = 'need' | 'outcome' | 'provision';

interface PlanItem {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  readonly detail: string;
}

/** Begins an amendment from an item of the plan, found by typing a part of it. */
export function AmendFromPlan({ data }: { readonly data: ReviewPackData }) {
  const amend = useChange('reviews', 'amendItem');
  const [itemId, setItemId] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const [error, setError] = useState<string>();
  const items = itemsOf(data);
  if (items.length === 0) return null;
  const send = async () => {
    const item = items.find(({ id }) => id === itemId);
    if (item === undefined) {
      setError('Choose an item of the plan first.');
      return;
    }
    const result = await amend({ reviewId: data.review.id, kind: item.kind, itemId: item.id });
    setError(result.ok ? undefined : result.problem.message);
    if (!result.ok) return;
    setItemId(null);
    setRound(round + 1);
  };
  return (
    <div className={shared['actions']}>
      <ComboBox
        key={round}
        label="Item of the plan to amend"
        options={items}
        value={itemId}
        onChange={setItemId}
        error={error}
      />
      <Button onPress={() => void send()}>Amend this item</Button>
    </div>
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
