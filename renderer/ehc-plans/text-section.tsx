import type { PlanPage } from '../../domain/ehc-plans/plan-view';
import { textParts } from '../../domain/ehc-plans/sections';
import { saved, useChange } from '../app/calls';
import { AutosaveText, AutosaveTextArea } from '../ui/autosave-text';
import styles from './plan-screen.module.css';

interface TextSectionProps {
  readonly letter: 'A' | 'I' | 'J';
  readonly page: PlanPage;
}

/** Sections A, I and J: plain text, part by part. */
export function TextSection({ letter, page }: TextSectionProps) {
  const planId = page.plan.id;
  const setText = useChange('ehcPlans', 'setText');
  const setField = useChange('ehcPlans', 'setField');
  const pence = page.plan.directPaymentPence;
  return (
    <div className={styles['stack']}>
      {textParts
        .filter((part) => part.letter === letter)
        .map(({ part, name }) => (
          <AutosaveTextArea
            key={part}
            label={name}
            rows={letter === 'A' ? 4 : 1}
            value={page.texts.find((text) => text.letter === letter && text.part === part)?.text ?? ''}
            onSave={(text) => saved(setText({ planId, letter, part, text }))}
          />
        ))}
      {letter === 'J' && (
        <AutosaveText
          label="Direct payment a year"
          hint="In pounds, or leave it empty"
          isNarrow
          value={pence === null ? '' : (pence / 100).toFixed(2)}
          onSave={(value) => saved(setField({ planId, field: 'directPaymentPence', value }))}
        />
      )}
    </div>
  );
}
