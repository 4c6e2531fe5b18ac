import { answeredAndOpen } from '../../../domain/papers/answers';
import type { PackAnswer, PackAnswerGroup } from '../../../domain/reviews/pack-answer';
import { Choices } from './choices';
import { Field } from './field';
import { NotFilledIn } from './not-filled-in';
import { useUnanswered } from './unanswered';

interface AnswerFieldsProps {
  readonly group: PackAnswerGroup;
  /** Lines of 8 mm that an unanswered text leaves. */
  readonly textLines?: number;
  /** The form came back: what was left open is named, and no line asks to be written on. */
  readonly cameBack?: boolean;
}

/** The fields of a form with their answers. A group of texts only has its labels above; figures and short facts stand beside theirs. */
export function AnswerFields({ group, textLines, cameBack = false }: AnswerFieldsProps) {
  const stacked = group.fields.every((field) => field.kind === 'text');
  const { answered, open } = answeredAndOpen(group.fields);
  const shown = cameBack ? answered : group.fields;
  const fields = shown.length > 0 && (
    <dl>
      {shown.map((field) => (
        <AnswerLine
          key={field.key}
          field={field}
          // The heading has said it already.
          label={field.label === group.title ? '' : field.label}
          stacked={stacked}
          lines={field.kind === 'text' ? (textLines ?? (stacked ? 3 : 2)) : 1}
        />
      ))}
    </dl>
  );
  if (!cameBack) return fields;
  return (
    <>
      {fields}
      <NotFilledIn labels={open} />
    </>
  );
}

interface AnswerLineProps {
  readonly field: PackAnswer;
  readonly label?: string;
  readonly stacked?: boolean;
  readonly lines?: number;
}

/** One field: its answer, the boxes to tick, or lines to write on. */
export function AnswerLine({ field, label = field.label, stacked = false, lines = 1 }: AnswerLineProps) {
  const unanswered = useUnanswered();
  const options = field.kind === 'yes-no' ? ['Yes', 'No'] : field.options;
  if (field.value === null && unanswered === null && options.length > 0) {
    return (
      <div className={stacked ? 'field stacked' : 'field'}>
        <dt>
          <p>{label}</p>
        </dt>
        <dd>
          <Choices names={options} />
        </dd>
      </div>
    );
  }
  return <Field label={label} value={field.value} stacked={stacked} blankLines={lines} />;
}
