import { monthNames } from '../../domain/common/date-words';
import type { ClassRule } from '../../domain/retention/api';
import { recordClasses } from '../../domain/retention/classes';
import { saved, useChange, useRead } from '../app/calls';
import { AutosaveSelect } from '../ui/autosave-choices';
import { Callout } from '../ui/callout';
import { Panel } from '../ui/card';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { ClassRuleFields } from './class-rule-fields';
import { RetentionNav } from './retention-nav';
import styles from './retention.module.css';

/** How long each class of records is kept: usual rules to begin with, the school's own policy over them. */
export function RulesScreen() {
  const { value, problem } = useRead('retention', 'rules', {});
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="How long records are kept"
        lead="The usual rules, each with where it comes from. None of them is law: your school’s own policy wins, so change what it says otherwise."
      />
      <RetentionNav />
      {problem && (
        <Callout tone="danger" heading="This cannot be shown">
          {problem.message}
        </Callout>
      )}
      {!value && !problem && <Loading />}
      {value && (
        <>
          <Classes title="Records of one pupil" of="pupil" classes={value.classes} />
          <Classes title="Records of a school year" of="year" classes={value.classes} />
          <Panel title="The yearly review">
            <ReviewDay day={value.reviewDay} />
          </Panel>
        </>
      )}
    </div>
  );
}

interface ClassesProps {
  readonly title: string;
  readonly of: 'pupil' | 'year';
  readonly classes: readonly ClassRule[];
}

function Classes({ title, of, classes }: ClassesProps) {
  return (
    <Panel title={title}>
      {classes
        .filter(({ key }) => recordClasses[key].of === of)
        .map((one) => (
          <ClassRuleFields key={one.key} rule={one} />
        ))}
    </Panel>
  );
}

/** The first of a month is near enough for a reminder. */
function ReviewDay({ day }: { readonly day: string }) {
  const set = useChange('retention', 'setReviewDay');
  const options = monthNames.map((month, at) => ({
    id: `${String(at + 1).padStart(2, '0')}-01`,
    label: `1 ${month}`,
  }));
  return (
    <AutosaveSelect
      label="Home reminds you of it from"
      hint="With one quiet line, until it is marked as done."
      options={options}
      value={day}
      onSave={(chosen) => saved(set({ day: chosen ?? day }))}
    />
  );
}
