import type { ReactNode } from 'react';
import { typedPounds } from '../../domain/common/money';
import { countedByWeek } from '../../domain/reviews/delivered-gap';
import type { ProvisionRow } from '../../domain/reviews/delivered';
import { saved, useChange } from '../app/calls';
import { AutosaveDate, AutosaveNumber } from '../ui/autosave-choices';
import { AutosaveText, AutosaveTextArea } from '../ui/autosave-text';
import styles from './provision-tab.module.css';

interface DeliveredFieldsProps {
  readonly reviewId: string;
  readonly row: ProvisionRow;
  /** The gap in words, under the figures that make it. */
  readonly gap: ReactNode;
}

/** How one item was delivered: figures first, since the gap follows from them. */
export function DeliveredFields({ reviewId, row, gap }: DeliveredFieldsProps) {
  const { delivered, item } = row;
  const setDelivered = useChange('reviews', 'setDelivered');
  const save = (field: string) => (value: string | number | null) =>
    saved(setDelivered({ reviewId, provisionId: item.id, field, value }));
  const byWeek = countedByWeek(item, delivered);
  return (
    <div className={styles['fields']} role="group" aria-label={`${item.ref} as delivered`}>
      <div>
        <div className={styles['figures']}>
          <AutosaveNumber
            label="Minutes each time"
            min={0}
            value={delivered.minutesPerSession}
            onSave={save('minutesPerSession')}
          />
          {byWeek && (
            <>
              <AutosaveNumber
                label="Times a week"
                min={0}
                value={delivered.sessionsPerWeek}
                onSave={save('sessionsPerWeek')}
              />
              <AutosaveNumber label="Weeks" min={0} value={delivered.weeks} onSave={save('weeks')} />
            </>
          )}
          <AutosaveNumber
            label={byWeek ? 'Or times in the year' : 'Times in the year'}
            min={0}
            value={delivered.sessionsPerYear}
            onSave={save('sessionsPerYear')}
          />
        </div>
        {gap}
      </div>
      {(row.asksForReason || delivered.gapReason !== null) && (
        <AutosaveTextArea
          label="Reason for the gap"
          rows={2}
          value={delivered.gapReason ?? ''}
          onSave={save('gapReason')}
        />
      )}
      <div className={styles['who']}>
        <AutosaveText
          label="Who provided it"
          value={delivered.deliveredBy ?? ''}
          onSave={save('deliveredBy')}
        />
        <AutosaveDate label="Started on" value={delivered.startedOn} onSave={save('startedOn')} />
      </div>
      <div className={styles['effect']}>
        <AutosaveTextArea
          label="How well it works"
          rows={1}
          value={delivered.effect ?? ''}
          onSave={save('effect')}
        />
        <AutosaveText
          label="Cost an hour (£)"
          value={typedPounds(delivered.hourlyCostPence)}
          onSave={save('hourlyCostPence')}
        />
        <AutosaveText
          label="Other costs (£)"
          value={typedPounds(delivered.otherCostPence)}
          onSave={save('otherCostPence')}
        />
      </div>
      <p className={styles['cost']}>{costWords(row)}</p>
    </div>
  );
}

function costWords({ costWords: words, delivered, deliveredPerYear }: ProvisionRow): string {
  if (delivered.hourlyCostPence !== null && deliveredPerYear === null) {
    return 'The cost of the hours follows when minutes and times are entered.';
  }
  return words === null ? '' : `${words} for the year`;
}
