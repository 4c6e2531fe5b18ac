import { Check, PencilLine } from 'lucide-react';
import type { EntryDraft } from '../../../domain/ehc-plans/entry/draft';
import { progressOf, type SectionProgress } from '../../../domain/ehc-plans/entry/entry-progress';
import type { PlanPage } from '../../../domain/ehc-plans/plan-view';
import { type SectionLetter, sections } from '../../../domain/ehc-plans/sections';
import { countOf } from '../../../domain/common/text';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './entry.module.css';

interface SectionStepsProps {
  readonly page: PlanPage;
  readonly draft: EntryDraft;
  readonly current: SectionLetter;
  readonly onGo: (letter: SectionLetter) => void;
}

const words: Readonly<Record<SectionProgress, string>> = {
  inPlan: 'in the plan',
  typed: 'typed, not yet saved',
  empty: 'empty',
};

/** The sections of the plan: which are in, which are being typed, which are still empty. */
export function SectionSteps({ page, draft, current, onGo }: SectionStepsProps) {
  const steps = sections.map((section) => ({
    ...section,
    progress: progressOf(page, draft, section.letter),
  }));
  const done = steps.filter(({ progress }) => progress === 'inPlan').length;
  return (
    <nav className={styles['steps']} aria-label="Sections of the plan">
      <ol>
        {steps.map(({ letter, short, progress }) => (
          <li key={letter}>
            <button
              type="button"
              className={styles['step']}
              data-progress={progress}
              title={`${short}: ${words[progress]}`}
              {...(letter === current && { 'aria-current': 'step' })}
              onClick={() => onGo(letter)}
            >
              <VisuallyHidden>Section </VisuallyHidden>
              {letter}
              <VisuallyHidden>{` ${short}, ${words[progress]}`}</VisuallyHidden>
              {progress === 'inPlan' && <Check size="1em" strokeWidth={3} aria-hidden />}
              {progress === 'typed' && <PencilLine size="1em" aria-hidden />}
            </button>
          </li>
        ))}
      </ol>
      <p className={styles['soft']}>
        {done === steps.length
          ? 'All sections are in the plan'
          : `${done} of ${countOf(steps.length, 'section')} in the plan`}
      </p>
    </nav>
  );
}
