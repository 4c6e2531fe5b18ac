import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { formatDateLong } from '../../domain/common/date-words';
import type { GroupPage } from '../../domain/progress/api';
import { type GroupChoice, groupKinds } from '../../domain/progress/group';
import { notedInWords } from '../../domain/progress/group-words';
import { ratings } from '../../domain/support-plans/codes';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { SupportNav } from '../support-plans/support-nav';
import { Callout } from '../ui/callout';
import { ComboBox } from '../ui/combo-box';
import { DateField } from '../ui/date-field';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { TextField } from '../ui/text-field';
import { TextLink } from '../ui/text-link';
import { GroupGrid } from './group-grid';
import styles from './progress.module.css';

/** What was seen on one day, for a whole class or everybody in a run of provision. */
export function GroupProgressScreen() {
  const [group, chooseGroup] = useGroup();
  const [day, setDay] = useState<string | null>(null);
  const [seenBy, setSeenBy] = useState('');
  const { value: page, problem } = useRead('progress', 'group', { group, day });
  const changeDay = (next: string | null) => {
    // Another day must not bring another group.
    if (group === null && page?.group) chooseGroup(page.group);
    setDay(next);
  };
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Progress"
        lead="What was seen on one day, for a whole class or group. Enter and the arrow keys lead from cell to cell, and each cell saves itself."
      />
      <SupportNav />
      {problem && (
        <Callout tone="danger" heading="This cannot be shown">
          {problem.message}
        </Callout>
      )}
      {!page && !problem && <Loading />}
      {page && (
        <>
          <div className={styles['choices']}>
            {page.choices.length > 0 && (
              <ComboBox
                label="Class or provision"
                options={page.choices.map((choice) => ({ id: keyOf(choice), label: choice.label }))}
                value={page.group && keyOf(page.group)}
                onChange={(key) => {
                  const choice = page.choices.find((one) => keyOf(one) === key);
                  if (choice) chooseGroup(choice);
                }}
              />
            )}
            <DateField label="Day" value={day ?? page.day} max={page.today} onChange={changeDay} />
            {page.group !== null && (
              <TextField label="Seen by" isOptional maxLength={120} value={seenBy} onChange={setSeenBy} />
            )}
          </div>
          <BackToRun group={page.group ?? group} />
          <Day page={page} seenBy={seenBy} />
        </>
      )}
    </div>
  );
}

/** From the grid of a run to its own page, where its children and targets are chosen. */
function BackToRun({ group }: { readonly group: Pick<GroupChoice, 'kind' | 'id'> | null }) {
  if (group?.kind !== 'run') return null;
  return (
    <p>
      <TextLink to={paths.provisionRun(group.id)}>Pupils, targets and sessions of this provision</TextLink>
    </p>
  );
}

function Day({ page, seenBy }: { readonly page: GroupPage; readonly seenBy: string }) {
  if (page.day > page.today)
    return (
      <Callout tone="warning" heading="This day is still to come">
        Choose the day on which it was seen.
      </Callout>
    );
  const withPlan = page.pupils.filter(({ planId }) => planId !== null);
  if (page.group === null || withPlan.length === 0)
    return (
      <EmptyState
        heading="No plan runs on this day"
        actions={
          <LinkButton to={paths.supportPlans} kind="primary">
            Go to the support plans
          </LinkButton>
        }
      >
        Choose another class or day; or start a support plan and give it targets. Its pupil then appears here.
      </EmptyState>
    );
  const isRated = withPlan.some(({ targets }) => targets.some(({ kind }) => kind === 'rating'));
  return (
    <>
      <p role="status" className={styles['soft']}>
        {`${formatDateLong(page.day)}: ${notedInWords(page.pupils)}`}
      </p>
      {isRated && (
        <p className={styles['soft']}>
          {`Where a target has no number: ${ratings.map(({ rating, name }) => `${rating} ${name.toLowerCase()}`).join(', ')}.`}
        </p>
      )}
      <GroupGrid page={page} seenBy={seenBy} />
    </>
  );
}

function keyOf({ kind, id }: Pick<GroupChoice, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

/** The group in the address, so that a link can lead to it; null: the first there is. */
function useGroup(): readonly [
  Pick<GroupChoice, 'kind' | 'id'> | null,
  (choice: Pick<GroupChoice, 'kind' | 'id'>) => void,
] {
  const search = new URLSearchParams(useSearch());
  const [, navigate] = useLocation();
  const [group = null] = groupKinds.flatMap((kind) => {
    const id = search.get(kind);
    return id === null ? [] : [{ kind, id }];
  });
  return [
    group,
    ({ kind, id }) => navigate(`${paths.groupProgress}?${kind}=${encodeURIComponent(id)}`, { replace: true }),
  ];
}
