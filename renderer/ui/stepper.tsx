import { Check } from 'lucide-react';
import styles from './stepper.module.css';
import { VisuallyHidden } from './visually-hidden';

export interface StepperProps {
  readonly steps: readonly string[];
  /** 0 for the first. */
  readonly current: number;
}

/** Where one is in a few steps that follow each other. */
export function Stepper({ steps, current }: StepperProps) {
  return (
    <ol aria-label={`Step ${current + 1} of ${steps.length}`} className={styles['steps']}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={styles['step']}
          {...(index === current && { 'aria-current': 'step' as const })}
          {...(index < current && { 'data-done': true })}
        >
          <span className={styles['number']} aria-hidden>
            {index < current ? <Check size="1em" strokeWidth={3} /> : index + 1}
          </span>
          {step}
          {index < current && <VisuallyHidden>, done</VisuallyHidden>}
        </li>
      ))}
    </ol>
  );
}
