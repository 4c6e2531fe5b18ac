import { useState } from 'react';
import { shortened } from '../../domain/common/shortened';
import { quantityInWords } from '../../domain/ehc-plans/provision-sums';
import type { EhcItemChoice, RunPage } from '../../domain/provision/run-page';
import { fullName } from '../../domain/pupils/names';
import { useChange } from '../app/calls';
import { paths } from '../app/paths';
import { useHeldChoice } from '../app/use-held-choice';
import { Button } from '../ui/button';
import { CheckboxGroup } from '../ui/checkbox-group';
import { usePrivateName } from '../ui/private-text';
import { TextLink } from '../ui/text-link';
import { notify } from '../ui/toasts';
import styles from './provision.module.css';

/** The targets of plans that a run serves, and the items of section F that it delivers. */
export function RunLinks({ page }: { readonly page: RunPage }) {
  const setOutcomes = useChange('provision', 'setOutcomes');
  const setEhcItems = useChange('provision', 'setEhcItems');
  const privateName = usePrivateName();
  const { run, targets, ehcItems } = page;
  const nameOf = (pupilId: string) => {
    const pupil = page.pupils.find((row) => row.pupilId === pupilId)?.pupil;
    return pupil === undefined ? 'A pupil who is not in it' : privateName(fullName(pupil));
  };
  return (
    <div className={styles['links']}>
      <Links
        label="Items of section F that it delivers"
        empty="Nobody in this run has an EHC plan in force with provision in section F."
        options={ehcItems.map((item) => ({
          id: item.id,
          label: `${nameOf(item.pupilId)}, ${item.ref}`,
          detail: itemInWords(item),
        }))}
        chosen={run.ehcItemIds}
        onChange={(ids) => setEhcItems({ runId: run.id, ids })}
      />
      <Links
        label="Targets that it serves"
        empty="Nobody in this run has a support plan with targets."
        options={targets.map(({ id, pupilId, text }) => ({
          id,
          label: nameOf(pupilId),
          detail: shortened(text, 120),
        }))}
        chosen={run.outcomeIds}
        onChange={(ids) => setOutcomes({ runId: run.id, ids })}
      />
      {targets.length > 0 && (
        <p>
          <TextLink to={paths.groupProgressOfRun(run.id)}>Note progress of this group</TextLink>
        </p>
      )}
    </div>
  );
}

interface LinksProps {
  readonly label: string;
  readonly empty: string;
  readonly options: readonly { readonly id: string; readonly label: string; readonly detail: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (ids: string[]) => ReturnType<ReturnType<typeof useChange<'provision', 'setOutcomes'>>>;
}

/** What is linked, as lines; the choice opens in place. */
function Links({ label, empty, options, chosen, onChange }: LinksProps) {
  const [isOpen, setOpen] = useState(false);
  const [held, choose] = useHeldChoice(chosen, async (ids: string[]) => {
    const result = await onChange(ids);
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
    return result.ok;
  });
  const linked = options.filter(({ id }) => held.includes(id));
  return (
    <div>
      <p>
        {label}: {linked.length === 0 && (options.length === 0 ? empty : 'none')}{' '}
        {options.length > 0 && (
          <Button
            kind="quiet"
            isExpanded={isOpen}
            onPress={() => setOpen(!isOpen)}
            ariaLabel={`${label}: change`}
          >
            {isOpen ? 'Done' : 'Change'}
          </Button>
        )}
      </p>
      {!isOpen && linked.length > 0 && (
        <ul>
          {linked.map((option) => (
            <li key={option.id}>
              {option.label}: {option.detail}
            </li>
          ))}
        </ul>
      )}
      {isOpen && (
        <div className={styles['choice']}>
          <CheckboxGroup label={label} options={options} value={held} onChange={choose} />
        </div>
      )}
    </div>
  );
}

function itemInWords(item: EhcItemChoice): string {
  const quantity = quantityInWords({ ...item, weeksPerYear: null, sessionsPerYear: null });
  return [
    shortened(item.what, 120),
    ...(quantity === '' ? [] : [quantity]),
    ...(item.isInForce ? [] : ['from another version of the plan']),
  ].join('; ');
}
