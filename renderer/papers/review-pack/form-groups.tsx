import { answeredAndOpen } from '../../../domain/papers/answers';
import type { PackAnswer, PackAnswerGroup } from '../../../domain/reviews/pack-answer';
import { Choices } from '../parts/choices';
import { Answered } from '../parts/field';
import { NotFilledIn } from '../parts/not-filled-in';

/** Longer answers may run over to the next page; below this they stay in one piece. */
const longText = 600;

interface FormGroupProps {
  readonly group: PackAnswerGroup;
  /** Lines of 8 mm that an unanswered text leaves; null on a form that came back, which names what was left open. */
  readonly blankLines: number | null;
}

/** A part of a form that someone fills in: its questions with the answers, boxes to tick, or lines to write on. */
export function FormGroup({ group, blankLines }: FormGroupProps) {
  const { answered, open } = answeredAndOpen(group.fields);
  const shown = blankLines === null ? answered : group.fields;
  return (
    <section>
      <h2>{group.title}</h2>
      {shown.length > 0 && (
        <dl>
          {shown.map((field) => (
            <Question key={field.key} field={field} blankLines={blankLines ?? 0} />
          ))}
        </dl>
      )}
      {blankLines === null && <NotFilledIn labels={open} />}
    </section>
  );
}

function Question({ field, blankLines }: { readonly field: PackAnswer; readonly blankLines: number }) {
  const { kind, value } = field;
  const isText = kind === 'text' || kind === 'line';
  const names = kind === 'yes-no' ? ['Yes', 'No'] : field.options;
  const isTicked = value === null && names.length > 0;
  const kinds = [
    'field',
    isText && 'stacked',
    value === null && !isTicked && 'blank',
    value !== null && value.length > longText && 'long',
  ];
  return (
    <div className={kinds.filter(Boolean).join(' ')}>
      <dt>
        <p>{field.label}</p>
        {value === null && field.hint && <p className="form-hint">{field.hint}</p>}
      </dt>
      <dd>
        {isTicked ? (
          <Choices names={names} />
        ) : (
          <Answered value={value} blankLines={kind === 'text' ? blankLines : 1} />
        )}
      </dd>
    </div>
  );
}
