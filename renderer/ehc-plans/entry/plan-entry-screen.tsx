import { useState } from 'react';
import { planStatuses } from '../../../domain/ehc-plans/model';
import { firstSection } from '../../../domain/ehc-plans/entry/entry-progress';
import type { PlanPage } from '../../../domain/ehc-plans/plan-view';
import type { SectionLetter } from '../../../domain/ehc-plans/sections';
import { useRead } from '../../app/calls';
import { paths } from '../../app/paths';
import { Callout } from '../../ui/callout';
import { classes } from '../../ui/classes';
import { Loading } from '../../ui/loading';
import { PageHeading } from '../../ui/page-heading';
import { PrivateText } from '../../ui/private-text';
import { TextLink } from '../../ui/text-link';
import styles from './entry.module.css';
import { PlanDocument } from './plan-document';
import { SavedLine } from './saved-line';
import { SectionEntry } from './section-entry';
import { SectionSteps } from './section-steps';
import { useEntryDraft } from './use-entry-draft';
import { usePlanDocument } from './use-plan-document';
import { usePlanText } from './use-plan-text';
import type { SavedSection } from './use-save-section';

/** A whole plan entered section by section from its own PDF: its text is taken, split into items, corrected and saved. */
export function PlanEntryScreen({ planId }: { readonly planId: string }) {
  const page = useRead('ehcPlans', 'page', { id: planId });
  const kept = useRead('ehcPlans', 'entryDraft', { planId });
  const problem = page.problem ?? kept.problem;
  if (problem)
    return (
      <>
        <PageHeading title="Enter a plan quickly" />
        <Callout tone="danger" heading="This cannot be shown">
          <p>{problem.message}</p>
        </Callout>
      </>
    );
  if (!page.value || kept.value === undefined) return <Loading />;
  return <LoadedEntry page={page.value} kept={kept.value} />;
}

function LoadedEntry({ page, kept }: { readonly page: PlanPage; readonly kept: string }) {
  const { plan, pupil } = page;
  const entry = useEntryDraft(plan.id, kept);
  const [chosen, setLetter] = useState<SectionLetter | null>(null);
  const letter = chosen ?? firstSection(page, entry.draft);
  const [saved, setSaved] = useState<SavedSection | null>(null);
  const document = usePlanDocument(pupil.id);
  const text = usePlanText(document.chosen);
  const found = text.kind === 'read' ? text.sections.find((section) => section.letter === letter) : undefined;
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Enter a plan quickly"
        caption={
          <>
            <TextLink to={paths.pupil(pupil.id)}>
              <PrivateText>{pupil.name}</PrivateText>
            </TextLink>
            {' · '}
            <TextLink to={paths.plan(plan.id)}>EHC plan, {planWords(page)}</TextLink>
          </>
        }
      />
      <div>
        <SectionSteps page={page} draft={entry.draft} current={letter} onGo={setLetter} />
        <SavedLine saved={saved} />
      </div>
      <div className={classes(styles['body'], document.chosen === null && styles['alone'])}>
        <PlanDocument
          pupilId={pupil.id}
          documents={document.documents}
          chosen={document.chosen}
          onChoose={document.choose}
          page={found?.page ?? null}
        />
        <SectionEntry
          key={letter}
          page={page}
          letter={letter}
          entry={entry}
          text={text}
          found={found}
          onGo={setLetter}
          onSaved={setSaved}
        />
      </div>
    </div>
  );
}

function planWords({ plan }: PlanPage): string {
  const status = planStatuses.find(({ code }) => code === plan.status)?.name ?? plan.status;
  return `${status.toLowerCase()}, version ${plan.version}`;
}
