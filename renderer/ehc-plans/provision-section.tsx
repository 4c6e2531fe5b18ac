import type { EhcProvision } from '../../domain/ehc-plans/model';
import type { Kept, PlanPage } from '../../domain/ehc-plans/plan-view';
import {
  minutesInWords,
  minutesPerWeek,
  minutesPerYear,
  provisionTotals,
} from '../../domain/ehc-plans/provision-sums';
import { checkQuantified } from '../../domain/ehc-plans/quantified';
import { saved, useChange } from '../app/calls';
import { AutosaveNumber } from '../ui/autosave-choices';
import { AutosaveText, AutosaveTextArea } from '../ui/autosave-text';
import { AddItem } from './add-item';
import { Gaps } from './gaps';
import { ItemFrame } from './item-frame';
import { LinkPicker } from './link-picker';
import styles from './plan-screen.module.css';
import { useItem } from './use-item';

interface ProvisionSectionProps {
  readonly letter: 'F' | 'G' | 'H1' | 'H2';
  readonly page: PlanPage;
}

/** Sections F, G, H1 and H2: the provision, with its sums and what it leaves open. */
export function ProvisionSection({ letter, page }: ProvisionSectionProps) {
  const provisions = page.provisions.filter((provision) => provision.section === letter);
  const setText = useChange('ehcPlans', 'setText');
  const planId = page.plan.id;
  return (
    <>
      {letter === 'F' && provisions.length > 0 && <Totals provisions={provisions} />}
      <ol className={styles['items']}>
        {provisions.map((provision, index) => (
          <ItemFrame
            key={provision.id}
            kind="provision"
            item={provision}
            isFirst={index === 0}
            isLast={index === provisions.length - 1}
          >
            <ProvisionFields provision={provision} page={page} />
          </ItemFrame>
        ))}
      </ol>
      <AddItem
        planId={planId}
        letter={letter}
        label="Add provision"
        textLabel="The provision in the words of the plan"
      />
      {letter === 'F' && (
        <AutosaveTextArea
          label="Arrangements for the whole day"
          hint="Anything that cannot be counted in minutes, such as a seat near the front. One sentence on each line."
          rows={3}
          value={page.universal.join('\n')}
          onSave={(text) => saved(setText({ planId, letter: 'F', part: 'universal', text }))}
        />
      )}
    </>
  );
}

function Totals({ provisions }: { readonly provisions: readonly EhcProvision[] }) {
  const totals = provisionTotals(provisions);
  return (
    <p className={styles['totals']}>
      <strong>{minutesInWords(totals.minutesPerWeek)}</strong> a week of weekly provision,{' '}
      <strong>{minutesInWords(totals.minutesPerYear)}</strong> a year in all
    </p>
  );
}

function ProvisionFields({
  provision,
  page,
}: {
  readonly provision: Kept<EhcProvision>;
  readonly page: PlanPage;
}) {
  const save = useItem('provision', provision.id);
  const { gaps } = checkQuantified(provision);
  return (
    <div className={styles['stack']}>
      <AutosaveTextArea
        label={`Provision ${provision.ref}`}
        rows={2}
        value={provision.what}
        onSave={save('what')}
      />
      <div className={styles['fields']}>
        <AutosaveTextArea label="Who" rows={1} value={provision.who ?? ''} onSave={save('who')} />
        <AutosaveText
          label="Ratio"
          hint="For example 1:1 or 1:4"
          value={provision.ratio ?? ''}
          onSave={save('ratio')}
        />
        <AutosaveText label="Place" value={provision.place ?? ''} onSave={save('place')} />
      </div>
      <div className={styles['figures']}>
        <AutosaveNumber
          label="Minutes a session"
          min={0}
          value={provision.minutesPerSession}
          onSave={save('minutesPerSession')}
        />
        <AutosaveNumber
          label="Sessions a week"
          min={0}
          value={provision.sessionsPerWeek}
          onSave={save('sessionsPerWeek')}
        />
        <AutosaveNumber
          label="Weeks a year"
          min={0}
          value={provision.weeksPerYear}
          onSave={save('weeksPerYear')}
        />
        <AutosaveNumber
          label="Sessions a year"
          min={0}
          value={provision.sessionsPerYear}
          onSave={save('sessionsPerYear')}
        />
      </div>
      <p className={styles['sum']}>{sumWords(provision)}</p>
      <Gaps gaps={gaps} />
      <AutosaveText label="Note" value={provision.note ?? ''} onSave={save('note')} />
      <LinkPicker
        kind="provision"
        item={provision}
        to="outcomes"
        label="Outcomes that it serves"
        targets={page.outcomes}
        refs={provision.outcomeRefs}
      />
      <LinkPicker
        kind="provision"
        item={provision}
        to="needs"
        label="Needs that it meets"
        targets={page.needs}
        refs={provision.needRefs}
      />
    </div>
  );
}

function sumWords(provision: EhcProvision): string {
  const week = minutesPerWeek(provision);
  const year = minutesPerYear(provision);
  const parts = [
    week === null ? null : `${minutesInWords(week)} a week`,
    year === null ? null : `${minutesInWords(year)} a year`,
  ].filter(Boolean);
  return parts.length === 0 ? 'No figures yet' : `Makes ${parts.join(', ')}`;
}
