import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { comparePlans } from '../../../domain/ehc-plans/compare/compare-plans';
import { shownChanges, versionWords } from '../../../domain/ehc-plans/compare/shown-changes';
import { earlierVersion } from '../../../domain/ehc-plans/earlier-version';
import type { PlanPage, PlanVersion } from '../../../domain/ehc-plans/plan-view';
import { ask, useRead } from '../../app/calls';
import { paths } from '../../app/paths';
import { Button } from '../../ui/button';
import { Callout } from '../../ui/callout';
import { EmptyState } from '../../ui/empty-state';
import { Loading } from '../../ui/loading';
import { PageHeading } from '../../ui/page-heading';
import { PrivateText, useIsPrivate } from '../../ui/private-text';
import { Select } from '../../ui/select';
import { Switch } from '../../ui/switch';
import { TextLink } from '../../ui/text-link';
import { notify } from '../../ui/toasts';
import styles from './compare.module.css';
import { FieldList } from './field-list';
import { SectionChanges } from './section-changes';

interface CompareScreenProps {
  readonly planId: string;
  /** The version that it is compared with; null for the one before. */
  readonly withId: string | null;
}

/** What changed between two versions of a pupil's plan, section by section. */
export function CompareScreen({ planId, withId }: CompareScreenProps) {
  const { value: page, problem } = useRead('ehcPlans', 'page', { id: planId });
  if (problem) return <Fault message={problem.message} />;
  if (!page) return <Loading />;
  const other = page.versions.find(({ id }) => id === withId) ?? earlierVersion(page.versions, page.plan);
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Compare versions"
        caption={
          <>
            <TextLink to={paths.pupil(page.pupil.id)}>
              <PrivateText>{page.pupil.name}</PrivateText>
            </TextLink>
            {' · '}
            <TextLink to={paths.plan(planId)}>EHC plan, version {page.plan.version}</TextLink>
          </>
        }
      />
      {other ? (
        <Compared page={page} other={other} />
      ) : (
        <EmptyState heading="There is only one version">
          A plan can be compared once it has a second version. Make one on the screen of the plan.
        </EmptyState>
      )}
    </div>
  );
}

function Compared({ page, other }: { readonly page: PlanPage; readonly other: PlanVersion }) {
  const { value, problem } = useRead('ehcPlans', 'page', { id: other.id });
  const [isWhole, setWhole] = useState(false);
  const [, navigate] = useLocation();
  const isPrivate = useIsPrivate();
  const print = async () => {
    const names = isPrivate ? 'initials' : 'full';
    const versions = { planId: page.plan.id, withId: other.id };
    const result = await ask('papers', 'printComparison', { ...versions, isWhole, names });
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
  };
  // The earlier of the two is always the one "before", whichever screen one came from.
  const isBefore = other.version <= page.plan.version;
  const [before, after] = value && !isBefore ? [page, value] : [value, page];
  return (
    <>
      <div className={styles['choice']}>
        <Select
          label={`Version ${page.plan.version} compared with`}
          options={page.versions
            .filter(({ id }) => id !== page.plan.id)
            .map((version) => ({ id: version.id, label: versionWords(version) }))}
          value={other.id}
          onChange={(id) => navigate(paths.planCompare(page.plan.id, id ?? other.id), { replace: true })}
        />
        <Switch label="Also show what did not change" isSelected={isWhole} onChange={setWhole} />
        <Button icon={Printer} onPress={() => void print()}>
          Print
        </Button>
      </div>
      {problem && <Fault message={problem.message} />}
      {!value && !problem && <Loading />}
      {before?.plan.id === (isBefore ? other.id : page.plan.id) && value && (
        <Changes before={before} after={after} isWhole={isWhole} />
      )}
    </>
  );
}

interface ChangesProps {
  readonly before: PlanPage;
  readonly after: PlanPage;
  readonly isWhole: boolean;
}

function Changes({ before, after, isWhole }: ChangesProps) {
  const comparison = comparePlans(before, after);
  const { facts, sections } = shownChanges(comparison, isWhole);
  return (
    <>
      <Callout heading={`From ${versionWords(before.plan)} to ${versionWords(after.plan)}`}>
        <p>{comparison.summary}</p>
      </Callout>
      <p className={styles['key']}>
        What was taken out is <del className={styles['removed']}>struck through</del>, what was put in is{' '}
        <ins className={styles['added']}>underlined</ins>.
      </p>
      {facts.length > 0 && (
        <section className={styles['section']} aria-labelledby="facts">
          <h2 id="facts">The plan itself</h2>
          <FieldList fields={facts} />
        </section>
      )}
      {sections.map((section) => (
        <SectionChanges key={section.letter} section={section} />
      ))}
    </>
  );
}

function Fault({ message }: { readonly message: string }) {
  return (
    <Callout tone="danger" heading="This cannot be shown">
      <p>{message}</p>
    </Callout>
  );
}
