import type { ClassRule } from '../../domain/retention/api';
import { basesOf, basisWords, recordClasses } from '../../domain/retention/classes';
import { ruleInWords } from '../../domain/retention/kept-until';
import { saved, useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { AutosaveNumber, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText } from '../ui/autosave-text';
import { Button } from '../ui/button';
import styles from './retention.module.css';

/** One class of records: what it holds, its rule, and where the rule comes from. */
export function ClassRuleFields({ rule: { key, rule, note, isOwn } }: { readonly rule: ClassRule }) {
  const set = useChange('retention', 'setRule');
  const reset = useChange('retention', 'resetRule');
  const withUndo = useWithUndo();
  const { title, holds, source, rule: usual } = recordClasses[key];
  const bases = basesOf(key);
  return (
    <section aria-label={title} className={styles['class']}>
      <div>
        <h3>{title}</h3>
        <p className={styles['line']}>{holds}</p>
      </div>
      <div className={styles['rule']}>
        {bases.length > 1 ? (
          <AutosaveSelect
            label="Counted from"
            options={bases.map((basis) => ({ id: basis, label: basisWords[basis] }))}
            value={rule.basis}
            onSave={(value) => saved(set({ key, field: 'basis', value }))}
          />
        ) : (
          <p className={styles['line']}>Counted from the end of the school year of the record.</p>
        )}
        <AutosaveNumber
          label="Years"
          min={0}
          max={100}
          value={rule.years}
          onSave={(value) => saved(set({ key, field: 'years', value }))}
        />
        <AutosaveText
          label="Our policy says"
          isOptional
          value={note ?? ''}
          onSave={(value) => saved(set({ key, field: 'note', value }))}
        />
      </div>
      <p className={styles['soft']}>
        Usual: {ruleInWords(usual).toLowerCase()}. {source}
      </p>
      {isOwn && (
        <div className={styles['actions']}>
          <Button
            ariaLabel={`Take the usual rule for ${title}`}
            onPress={() => void withUndo(reset({ key }), `${title}: the usual rule applies again`)}
          >
            Take the usual rule
          </Button>
        </div>
      )}
    </section>
  );
}
