import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import type { PickedEntry } from '../../domain/banks/picked-entry';
import { profileGroups } from '../../domain/profiles/fields';
import type { ProfileEdition, ProfileFieldName, ProfilePupil } from '../../domain/profiles/model';
import { saved, useChange } from '../app/calls';
import { BankPicker } from '../banks/bank-picker';
import { AnswerControl } from '../reviews/answer-control';
import { AutosaveDate } from '../ui/autosave-choices';
import { AutosaveText } from '../ui/autosave-text';
import { Button } from '../ui/button';
import styles from './profiles.module.css';

interface EditionFieldsProps {
  readonly pupil: ProfilePupil;
  readonly edition: ProfileEdition;
}

/** Everything that is typed in an edition; each field saves itself. */
export function EditionFields({ pupil, edition }: EditionFieldsProps) {
  const setAnswer = useChange('profiles', 'setAnswer');
  const { id, answers } = edition;
  return (
    <>
      <EditionFacts pupil={pupil} edition={edition} />
      {profileGroups.map((group) => (
        <section key={group.key} className={styles['group']} aria-labelledby={`profile-${group.key}`}>
          <h2 id={`profile-${group.key}`}>{group.title}</h2>
          <div className={styles['fields']}>
            {group.fields.map((field) => (
              <AnswerControl
                key={field.key}
                field={field}
                value={answers[field.key] ?? ''}
                onSave={(value) => saved(setAnswer({ id, field: field.key, value: value ?? '' }))}
              />
            ))}
          </div>
          {group.key === 'support' && <FromTheBank pupil={pupil} edition={edition} />}
        </section>
      ))}
    </>
  );
}

function EditionFacts({ pupil, edition }: EditionFieldsProps) {
  const setField = useChange('profiles', 'setField');
  const save = (field: ProfileFieldName) => (value: string | null) =>
    saved(setField({ id: edition.id, field, value }));
  return (
    <div className={styles['facts']}>
      <AutosaveText
        label="Made with"
        hint="The child, and who helped."
        value={edition.madeWith ?? ''}
        onSave={save('madeWith')}
      />
      <AutosaveDate label="Made on" value={edition.madeOn} onSave={save('madeOn')} />
      <AutosaveDate label="Look at it again by" value={edition.reviewOn} onSave={save('reviewOn')} />
      <AutosaveDate
        label="Photo agreed on"
        hint={
          pupil.photoDocumentId === null
            ? 'No photo is kept yet. It can be added under Documents.'
            : 'The day on which the parents agreed. Until then the photo is not printed.'
        }
        value={edition.photoAgreedOn}
        onSave={save('photoAgreedOn')}
      />
    </div>
  );
}

/** Strategies that the school knows, put below what is written under “Please do”. */
function FromTheBank({ pupil, edition }: EditionFieldsProps) {
  const [isOpen, setOpen] = useState(false);
  const setAnswer = useChange('profiles', 'setAnswer');
  const take = async (entries: readonly PickedEntry[]) => {
    const lines = [edition.answers['helps'], ...entries.map(({ text }) => text)].filter(Boolean);
    const result = await setAnswer({ id: edition.id, field: 'helps', value: lines.join('\n') });
    if (result.ok) setOpen(false);
  };
  return (
    <div className={styles['actions']}>
      <Button icon={BookOpen} onPress={() => setOpen(true)}>
        Add strategies from the bank
      </Button>
      {isOpen && (
        <BankPicker
          kind="strategy"
          area={null}
          needs={pupil.needs}
          ncy={pupil.ncy}
          fillWith={{ name: pupil.calledName, date: null }}
          onTake={(entries) => void take(entries)}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
