import type { DraftItem } from '../../../domain/ehc-plans/entry/draft';
import type { SectionWithItems } from '../../../domain/ehc-plans/entry/propose-section';
import { checkQuantified } from '../../../domain/ehc-plans/quantified';
import { broadAreas } from '../../../domain/pupils/codes';
import { DateField } from '../../ui/date-field';
import { NumberField } from '../../ui/number-field';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { Gaps } from '../gaps';
import styles from './entry.module.css';
import { RefsField } from './refs-field';

interface ItemFieldsProps {
  readonly letter: SectionWithItems;
  readonly item: DraftItem;
  readonly name: string;
  readonly faults: ReadonlyMap<string, string> | undefined;
  readonly onChange: (item: DraftItem) => void;
}

/** What was understood of an item's words, by the kind of its section. */
export function ItemFields(props: ItemFieldsProps) {
  switch (props.letter) {
    case 'B':
      return <NeedFields {...props} />;
    case 'C':
    case 'D':
      return null;
    case 'E':
      return <OutcomeFields {...props} />;
    case 'K':
      return <AdviceFields {...props} />;
    default:
      return <ProvisionFields {...props} />;
  }
}

type TextName = 'title' | 'strengths' | 'step' | 'measure' | 'who' | 'ratio' | 'place' | 'note' | 'author';

function Line({
  field,
  label,
  ...props
}: ItemFieldsProps & { readonly field: TextName; readonly label: string }) {
  const { item, faults, onChange } = props;
  return (
    <TextField
      label={label}
      value={item[field] ?? ''}
      onChange={(text) => onChange({ ...item, [field]: text === '' ? null : text })}
      error={faults?.get(field)}
    />
  );
}

function Lines({
  field,
  label,
  ...props
}: ItemFieldsProps & { readonly field: TextName; readonly label: string }) {
  const { item, faults, onChange } = props;
  return (
    <TextArea
      label={label}
      rows={1}
      value={item[field] ?? ''}
      onChange={(text) => onChange({ ...item, [field]: text === '' ? null : text })}
      error={faults?.get(field)}
    />
  );
}

function Area({ item, onChange }: ItemFieldsProps) {
  return (
    <Select
      label="Broad area"
      emptyLabel="Not chosen"
      options={broadAreas.map(({ code, name }) => ({ id: code, label: name }))}
      value={item.area}
      onChange={(area) => onChange({ ...item, area })}
    />
  );
}

function NeedFields(props: ItemFieldsProps) {
  return (
    <>
      <div className={styles['pair']}>
        <Line {...props} field="title" label="Title" />
        <Area {...props} />
      </div>
      <Lines {...props} field="strengths" label="Strengths" />
    </>
  );
}

function OutcomeFields(props: ItemFieldsProps) {
  const { item, faults, onChange } = props;
  return (
    <>
      <div className={styles['pair']}>
        <DateField
          label="To be reached by"
          value={item.byDate}
          onChange={(byDate) => onChange({ ...item, byDate })}
          error={faults?.get('byDate')}
        />
        <Area {...props} />
      </div>
      <Lines {...props} field="step" label="Step for this year" />
      <Lines {...props} field="measure" label="How it is measured" />
      <RefsField
        label="Needs that it meets"
        refs={item.needRefs}
        onChange={(needRefs) => onChange({ ...item, needRefs })}
      />
    </>
  );
}

const figures = [
  ['minutesPerSession', 'Minutes'],
  ['sessionsPerWeek', 'Times a week'],
  ['weeksPerYear', 'Weeks'],
  ['sessionsPerYear', 'Times a year'],
] as const;

function ProvisionFields(props: ItemFieldsProps) {
  const { letter, item, faults, onChange } = props;
  const section = letter === 'G' || letter === 'H1' || letter === 'H2' ? letter : 'F';
  const { gaps } = checkQuantified({ ...item, what: item.text, section });
  return (
    <>
      <div className={styles['figures']}>
        {figures.map(([field, label]) => (
          <NumberField
            key={field}
            label={label}
            min={0}
            value={item[field]}
            onChange={(value) => onChange({ ...item, [field]: value })}
            error={faults?.get(field)}
          />
        ))}
      </div>
      <Lines {...props} field="who" label="Who" />
      <Gaps gaps={gaps} />
      <div className={styles['three']}>
        <Line {...props} field="ratio" label="Ratio" />
        <RefsField
          label="For outcomes"
          refs={item.outcomeRefs}
          onChange={(outcomeRefs) => onChange({ ...item, outcomeRefs })}
        />
        <RefsField
          label="For needs"
          refs={item.needRefs}
          onChange={(needRefs) => onChange({ ...item, needRefs })}
        />
      </div>
      {item.place !== null && <Line {...props} field="place" label="Place" />}
      {item.note !== null && <Lines {...props} field="note" label="Note" />}
    </>
  );
}

function AdviceFields(props: ItemFieldsProps) {
  const { item, faults, onChange } = props;
  return (
    <div className={styles['pair']}>
      <Line {...props} field="author" label="Author" />
      <DateField
        label="Dated"
        value={item.datedOn}
        onChange={(datedOn) => onChange({ ...item, datedOn })}
        error={faults?.get('datedOn')}
      />
    </div>
  );
}
