import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError as AriaFieldError, Label, Text } from 'react-aria-components';
import styles from './field.module.css';

/** What every field takes. */
export interface FieldProps {
  readonly label: string;
  /** One line under the label, read out with the field. */
  readonly hint?: string | undefined;
  /** What is wrong, in words; shown beside the field and read out with it. */
  readonly error?: string | undefined;
  /** For the links of an ErrorSummary. */
  readonly id?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isRequired?: boolean | undefined;
  /** Adds "(optional)" to the label: in a form of its own, the few optional fields are marked. */
  readonly isOptional?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** Label and hint, above the control. */
export function FieldHead({ label, hint, isOptional }: Pick<FieldProps, 'label' | 'hint' | 'isOptional'>) {
  return (
    <>
      <Label className={styles['label'] ?? ''}>
        {label}
        {isOptional && <span className={styles['optional']}> (optional)</span>}
      </Label>
      {hint && (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
    </>
  );
}

/** The error of a React Aria field, below the control. */
export function FieldError({ error }: { readonly error: string | undefined }) {
  return (
    <AriaFieldError className={styles['error'] ?? ''}>
      {error && <ErrorWords>{error}</ErrorWords>}
    </AriaFieldError>
  );
}

function ErrorWords({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <CircleAlert size="1em" aria-hidden />
      <span>{children}</span>
    </>
  );
}

/** The state that React Aria's fields share, without the undefined that its types refuse. */
export function ariaField({
  error,
  id,
  isDisabled,
  isRequired,
  autoFocus,
}: Omit<FieldProps, 'label' | 'hint'>) {
  return {
    className: styles['field'] ?? '',
    isInvalid: error !== undefined,
    isDisabled: isDisabled ?? false,
    isRequired: isRequired ?? false,
    autoFocus: autoFocus ?? false,
    // Our own words beside the field, not the browser's bubble.
    validationBehavior: 'aria' as const,
    ...(id && { id }),
  };
}
