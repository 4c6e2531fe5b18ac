import { FileInput, GitCompareArrows } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatDate } from '../../domain/common/date-words';
import { planStatuses } from '../../domain/ehc-plans/model';
import type { PlanPage } from '../../domain/ehc-plans/plan-view';
import { type Section, sections } from '../../domain/ehc-plans/sections';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { WhoChanged } from '../history/who-changed';
import { Callout } from '../ui/callout';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { AdviceSection } from './advice-section';
import { NeedsSection } from './needs-section';
import { OutcomesSection } from './outcomes-section';
import { PlanFacts } from './plan-facts';
import { isEmpty, PlanStanding } from './plan-standing';
import styles from './plan-screen.module.css';
import { ProvisionSection } from './provision-section';
import { SectionNav } from './section-nav';
import { TextSection } from './text-section';

interface PlanScreenProps {
  readonly planId: string;
  /** The pupil's header, from the pupils feature. */
  readonly pupilHeader?: ReactNode;
}

/** A whole EHC plan, section by section, edited where it stands. */
export function PlanScreen({ planId, pupilHeader }: PlanScreenProps) {
  const { value: page, problem } = useRead('ehcPlans', 'page', { id: planId });
  if (problem)
    return (
      <Callout tone="danger" heading="This cannot be shown">
        {problem.message}
      </Callout>
    );
  if (!page) return <Loading />;
  return (
    <div className={styles['screen']}>
      {pupilHeader}
      <PageHeading title="EHC plan" lead={planInWords(page)} actions={<PlanActions page={page} />} />
      <PlanStanding page={page} />
      <div className={styles['body']}>
        <SectionNav page={page} />
        <div className={styles['sections']}>
          <PlanFacts page={page} />
          {sections.map((section) => (
            <section
              key={section.letter}
              id={`section-${section.letter}`}
              className={styles['section']}
              aria-labelledby={`heading-${section.letter}`}
            >
              <h2 id={`heading-${section.letter}`}>
                {section.letter}. {section.name}
              </h2>
              <SectionContent section={section} page={page} />
            </section>
          ))}
          <WhoChanged table="ehc_plans" id={planId} of="this plan" />
        </div>
      </div>
    </div>
  );
}

function PlanActions({ page }: { readonly page: PlanPage }) {
  if (isEmpty(page)) return null;
  return (
    <>
      {page.versions.length > 1 && (
        <LinkButton icon={GitCompareArrows} to={paths.planCompare(page.plan.id)}>
          Compare versions
        </LinkButton>
      )}
      <LinkButton icon={FileInput} to={paths.planEntry(page.plan.id)}>
        Enter it quickly from its PDF
      </LinkButton>
    </>
  );
}

function planInWords({ plan }: PlanPage): string {
  const status = planStatuses.find((item) => item.code === plan.status)?.name ?? plan.status;
  return `${status}, version ${plan.version}, issued ${formatDate(plan.issuedOn)}`;
}

function SectionContent({ section, page }: { readonly section: Section; readonly page: PlanPage }) {
  switch (section.letter) {
    case 'A':
    case 'I':
    case 'J':
      return <TextSection letter={section.letter} page={page} />;
    case 'B':
    case 'C':
    case 'D':
      return <NeedsSection letter={section.letter} page={page} />;
    case 'E':
      return <OutcomesSection page={page} />;
    case 'F':
    case 'G':
    case 'H1':
    case 'H2':
      return <ProvisionSection letter={section.letter} page={page} />;
    case 'K':
      return <AdviceSection page={page} />;
  }
}
