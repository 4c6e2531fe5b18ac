import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { ContactFieldName } from '../../domain/pupils/model';
import type { PageContact } from '../../domain/pupils/page-model';
import { listInWords } from '../../domain/common/text';
import { saved, useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { HistoryButton } from '../history/history-button';
import { AutosaveCheckbox } from '../ui/autosave-choices';
import { AutosaveText, AutosaveTextArea } from '../ui/autosave-text';
import { Disclosure } from '../ui/disclosure';
import { FieldGrid } from '../ui/form';
import { IconButton } from '../ui/icon-button';
import styles from './pupil-page.module.css';

interface ContactCardProps {
  readonly contact: PageContact;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** One person, every field in its place. What is hers alone changes for all her children. */
export function ContactCard({ contact, isFirst, isLast }: ContactCardProps) {
  const { name, sharedWith } = contact;
  return (
    <section aria-label={name} className={styles['contact']}>
      <div className={styles['entryHead']}>
        <h3>
          {name}, {contact.relationship.toLowerCase()}
        </h3>
        <CardButtons contact={contact} isFirst={isFirst} isLast={isLast} />
      </div>
      {sharedWith.length > 0 && (
        <p className={styles['soft']}>
          Also a contact of {listInWords(sharedWith.map((other) => other.name))}: name, telephone, e-mail,
          address and language change there too.
        </p>
      )}
      <FieldGrid>
        <Line contact={contact} field="name" label="Name" />
        <Line contact={contact} field="relationship" label="Relationship" />
        <Line contact={contact} field="mobile" label="Mobile" />
        <Line contact={contact} field="phone" label="Other telephone" />
        <Line contact={contact} field="email" label="E-mail" />
      </FieldGrid>
      <div className={styles['ticks']}>
        <Tick contact={contact} field="parentalResponsibility" label="Parental responsibility" />
        <Tick contact={contact} field="livesWith" label="The pupil lives with this person" />
        <Tick contact={contact} field="contactAllowed" label="May be contacted" />
        <Tick contact={contact} field="interpreter" label="Needs an interpreter" />
      </div>
      <Disclosure title="Language, address and notes" isOpenAtFirst={contact.interpreter}>
        <FieldGrid>
          <Line contact={contact} field="language" label="Language" />
          <Line contact={contact} field="postcode" label="Postcode" />
          <Lines contact={contact} field="address" label="Address" />
          <Lines
            contact={contact}
            field="communicationNeeds"
            label="Communication needs"
            hint="For example: large print, telephone rather than letters."
          />
          <Lines contact={contact} field="note" label="Note" />
        </FieldGrid>
      </Disclosure>
    </section>
  );
}

function CardButtons({ contact: { id, name }, isFirst, isLast }: ContactCardProps) {
  const move = useChange('pupils', 'moveContact');
  const remove = useChange('pupils', 'removeContact');
  const withUndo = useWithUndo();
  return (
    <div className={styles['buttons']}>
      <IconButton
        label={`Move ${name} up`}
        icon={ArrowUp}
        isDisabled={isFirst}
        onPress={() => void move({ id, by: -1 })}
      />
      <IconButton
        label={`Move ${name} down`}
        icon={ArrowDown}
        isDisabled={isLast}
        onPress={() => void move({ id, by: 1 })}
      />
      <HistoryButton isSmall table="pupil_contacts" id={id} of={name} />
      <IconButton
        label={`Remove ${name}`}
        icon={Trash2}
        onPress={() => void withUndo(remove({ id }), `${name} was removed from the contacts`)}
      />
    </div>
  );
}

type TextFieldName = Exclude<
  ContactFieldName,
  'parentalResponsibility' | 'livesWith' | 'contactAllowed' | 'interpreter'
>;

interface LineProps {
  readonly contact: PageContact;
  readonly field: TextFieldName;
  readonly label: string;
  readonly hint?: string;
}

function useSave(id: string, field: ContactFieldName) {
  const setField = useChange('pupils', 'setContactField');
  return (value: string | boolean) => saved(setField({ id, field, value }));
}

function Line({ contact, field, label, hint }: LineProps) {
  const save = useSave(contact.id, field);
  return (
    <AutosaveText label={label} hint={hint} spellCheck={false} value={contact[field] ?? ''} onSave={save} />
  );
}

function Lines({ contact, field, label, hint }: LineProps) {
  const save = useSave(contact.id, field);
  return <AutosaveTextArea label={label} hint={hint} rows={2} value={contact[field] ?? ''} onSave={save} />;
}

interface TickProps {
  readonly contact: PageContact;
  readonly field: Exclude<ContactFieldName, TextFieldName>;
  readonly label: string;
}

function Tick({ contact, field, label }: TickProps) {
  const save = useSave(contact.id, field);
  return <AutosaveCheckbox label={label} value={contact[field]} onSave={save} />;
}
