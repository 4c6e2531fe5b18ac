import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { PupilPageData } from '../../domain/pupils/page-model';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { AddContactDialog } from './add-contact-dialog';
import { ContactCard } from './contact-card';
import { PrivatePart } from './private-part';
import styles from './pupil-page.module.css';

/** The people around a pupil, in the order in which they are called. */
export function ContactsTab({ page }: { readonly page: PupilPageData }) {
  const [isAdding, setAdding] = useState(false);
  const { contacts } = page;
  const add = (
    <Button icon={Plus} onPress={() => setAdding(true)}>
      Add a contact
    </Button>
  );
  return (
    <PrivatePart>
      {contacts.length === 0 ? (
        <EmptyState heading="No contacts yet" level={2} actions={add}>
          Add the people with parental responsibility first: they are invited to every review.
        </EmptyState>
      ) : (
        <div className={styles['contacts']}>
          <div className={styles['tools']}>
            <p className={styles['soft']}>The first one is called first.</p>
            {add}
          </div>
          {contacts.map((contact, index) => (
            <ContactCard
              key={contact.id}
              contact={contact}
              isFirst={index === 0}
              isLast={index === contacts.length - 1}
            />
          ))}
        </div>
      )}
      {isAdding && <AddContactDialog pupilId={page.pupil.id} onClose={() => setAdding(false)} />}
    </PrivatePart>
  );
}
