import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { academicYearOf } from '../../domain/school/academic-year';
import type { SchoolPage, SchoolTerm } from '../../domain/school/model';
import { sixTerms2026 } from '../../domain/school/six-terms';
import { holidayOn, termOn } from '../../domain/school/terms';
import { formatDate } from '../../domain/common/date-words';
import { saved, useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { HistoryButton } from '../history/history-button';
import { AutosaveDate } from '../ui/autosave-choices';
import { AutosaveText } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { IconButton } from '../ui/icon-button';
import { AddTermsDialog } from './add-terms-dialog';
import { ClosuresPart } from './closures-part';
import styles from './school-screen.module.css';

interface TermsTabProps {
  readonly page: SchoolPage;
  readonly schoolId: string;
}

/** The terms of a school, and the days in them on which it is closed: deadlines that fall into a holiday are found with them. */
export function TermsTab({ page, schoolId }: TermsTabProps) {
  const [adding, setAdding] = useState<'one' | 'six' | null>(null);
  const terms = page.terms.filter((term) => term.schoolId === schoolId);
  const hasYear = terms.some((term) => academicYearOf(term.startsOn).startYear === 2026);
  return (
    <>
      <p className={styles['soft']}>{whereWords(terms, page.today)}</p>
      <ul aria-label="Terms" className={styles['entries']}>
        {terms.map((term) => (
          <TermLine key={term.id} term={term} />
        ))}
      </ul>
      <div className={styles['tools']}>
        <Button icon={Plus} onPress={() => setAdding('one')}>
          Add a term
        </Button>
        {!hasYear && <Button onPress={() => setAdding('six')}>Fill in the six terms of 2026/27</Button>}
      </div>
      <ClosuresPart page={page} schoolId={schoolId} />
      {adding && (
        <AddTermsDialog
          schoolId={schoolId}
          proposed={adding === 'six' ? sixTerms2026 : []}
          onClose={() => setAdding(null)}
        />
      )}
    </>
  );
}

function whereWords(terms: readonly SchoolTerm[], today: string): string {
  if (terms.length === 0)
    return 'No terms yet. With them the program knows the school days, and tells you when a deadline falls in a holiday.';
  const term = termOn(today, terms);
  if (term) return `Today is in ${term.name}, which ends on ${formatDate(term.endsOn)}.`;
  const holiday = holidayOn(today, terms);
  if (holiday) return `Today is in the ${holiday.name}, which ends on ${formatDate(holiday.endsOn)}.`;
  return 'Today is outside all the terms entered here.';
}

function TermLine({ term }: { readonly term: SchoolTerm }) {
  const setField = useChange('school', 'setTermField');
  const remove = useChange('school', 'removeTerm');
  const withUndo = useWithUndo();
  const { id, name } = term;
  const save = (field: string) => (value: string | null) => saved(setField({ id, field, value }));
  return (
    <li className={classes(styles['entry'], styles['term'])}>
      <AutosaveText label="Name" value={name} onSave={save('name')} />
      <AutosaveDate label="First day" value={term.startsOn} onSave={save('startsOn')} />
      <AutosaveDate label="Last day" value={term.endsOn} onSave={save('endsOn')} />
      <span />
      <div className={styles['buttons']}>
        <HistoryButton isSmall table="terms" id={id} of={name} />
        <IconButton
          label={`Remove ${name}`}
          icon={Trash2}
          onPress={() => void withUndo(remove({ id }), `${name} was removed`)}
        />
      </div>
    </li>
  );
}
