import { useState } from 'react';
import { type FromMapItem, writesOver, differsFromTyped } from '../../domain/costs/from-map-page';
import type { MapCost } from '../../domain/costs/from-map';
import type { RateKind } from '../../domain/costs/rates';
import { useChange, useRead } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Dialog } from '../ui/dialog';
import { RadioGroup } from '../ui/radio-group';
import { countOf } from '../../domain/common/text';
import { pounds } from './cost-table';
import styles from './costs.module.css';
import { useShownRate } from './use-cost-choice';

/** Offers the costs that the provision map knows for items of section F. Nothing is written over unseen. */
export function TakeFromMap({ reviewId }: { readonly reviewId: string }) {
  const { value: page } = useRead('costs', 'fromMap', { reviewId });
  const [isOpen, setOpen] = useState(false);
  if (!page || page.items.length === 0) return null;
  return (
    <div>
      <Button onPress={() => setOpen(true)}>
        {`Take costs from the provision map: ${countOf(page.items.length, 'item')}`}
      </Button>
      {isOpen && (
        <TakeDialog
          reviewId={reviewId}
          items={page.items}
          hidesActual={page.hidesActual}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}

interface TakeDialogProps {
  readonly reviewId: string;
  readonly items: readonly FromMapItem[];
  readonly hidesActual: boolean;
  readonly onClose: () => void;
}

function TakeDialog({ reviewId, items, hidesActual, onClose }: TakeDialogProps) {
  const take = useChange('reviews', 'takeCosts');
  const withUndo = useWithUndo();
  // The authority's papers ask for its standard rates.
  const [chosenRate, setRate] = useState<RateKind>('standard');
  const { rate, isHidden } = useShownRate(chosenRate, hidesActual);
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isTaken = ({ ehcProvisionId, map, typed }: FromMapItem) =>
    changed.get(ehcProvisionId) ?? (differsFromTyped(map[rate], typed) && !writesOver(map[rate], typed));
  const taken = items.filter(isTaken);
  const run = async () => {
    const isDone = await withUndo(
      take({
        reviewId,
        items: taken.map(({ ehcProvisionId, map }) => ({
          provisionId: ehcProvisionId,
          hourlyCostPence: map[rate].hourlyPence,
          otherCostPence: map[rate].otherPence,
        })),
      }),
      `The costs of ${countOf(taken.length, 'item')} were taken from the provision map`,
    );
    if (isDone) onClose();
  };
  return (
    <Dialog
      title="Costs from the provision map"
      isOpen
      isWide
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={() => void run()} isDisabled={taken.length === 0}>
          {`Take the costs of ${countOf(taken.length, 'item')}`}
        </Button>
      }
    >
      <p className={styles['soft']}>
        The child’s part of what an hour costs, and of resources and other costs, in the provisions of the
        last twelve months that deliver the item. What you typed stays unless you tick its item.
      </p>
      {!isHidden && (
        <RadioGroup<RateKind>
          label="Rates"
          isHorizontal
          options={[
            { id: 'standard', label: 'Authority’s standard rates' },
            { id: 'actual', label: 'What the school pays' },
          ]}
          value={rate}
          onChange={setRate}
        />
      )}
      <ul aria-label="Items" className={styles['entries']}>
        {items.map((item) => (
          <li key={item.ehcProvisionId} className={styles['taken']}>
            <Checkbox
              label={`${item.ref}: ${item.runs.join(', ')}`}
              detail={item.what}
              isSelected={isTaken(item)}
              onChange={(isSelected) => setChanged(new Map(changed).set(item.ehcProvisionId, isSelected))}
            />
            <p>In the map: {costWords(item.map[rate])}</p>
            {item.map[rate].hourlyPence !== null &&
              item.together.map((words) => (
                <p key={words} className={styles['soft']}>
                  {words}
                </p>
              ))}
            <p className={styles['soft']}>
              In the review’s papers now: {costWords(item.typed)}
              {writesOver(item.map[rate], item.typed) &&
                '. Taking the map’s figures replaces what was typed.'}
            </p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function costWords({ hourlyPence, otherPence }: MapCost): string {
  const parts = [
    hourlyPence === null ? null : `${pounds(hourlyPence)} an hour`,
    otherPence === null ? null : `other costs ${pounds(otherPence)}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}
