import { PhoneCall } from 'lucide-react';
import { useState } from 'react';
import type { PupilAlert } from '../../domain/pupils/alerts';
import type { PageContact, PupilPageData } from '../../domain/pupils/page-model';
import { AutosaveTextArea } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { Panel } from '../ui/card';
import { PrivateText } from '../ui/private-text';
import { alertIcons } from './pupil-header';
import styles from './pupil-page.module.css';
import { usePupilField } from './use-pupil-field';

/** What someone new to this child must know: in words, the alerts, and whom to call. */
export function PupilSummary({ page }: { readonly page: PupilPageData }) {
  const { pupil, header, contacts } = page;
  const isEmpty = pupil.summary === null && pupil.strengths === null && pupil.communication === null;
  const [isEditing, setEditing] = useState(false);
  return (
    <Panel
      title="What to know in 20 seconds"
      actions={
        <Button kind="quiet" onPress={() => setEditing(!isEditing)}>
          {isEditing ? 'Done' : isEmpty ? 'Write it' : 'Edit'}
        </Button>
      }
    >
      <div className={styles['know']}>
        {isEditing ? <SummaryFields page={page} /> : <SummaryWords page={page} isEmpty={isEmpty} />}
        <div className={styles['words']}>
          {header.alerts.length > 0 && <Alerts alerts={header.alerts} />}
          <KeyContacts contacts={contacts} />
        </div>
      </div>
    </Panel>
  );
}

function SummaryFields({ page: { pupil } }: { readonly page: PupilPageData }) {
  const save = usePupilField(pupil.id);
  return (
    <div className={styles['words']}>
      <AutosaveTextArea
        label="In short"
        hint="Who this child is and what helps most, for an adult who takes over for a day."
        value={pupil.summary ?? ''}
        onSave={save('summary')}
      />
      <AutosaveTextArea label="Strengths" value={pupil.strengths ?? ''} onSave={save('strengths')} rows={2} />
      <AutosaveTextArea
        label="Communication"
        hint="How this child understands and says things, and what helps."
        value={pupil.communication ?? ''}
        onSave={save('communication')}
        rows={2}
      />
    </div>
  );
}

function SummaryWords({ page, isEmpty }: { readonly page: PupilPageData; readonly isEmpty: boolean }) {
  const { pupil } = page;
  if (isEmpty) {
    return (
      <p className={styles['soft']}>
        Nothing written yet. A few sentences help every adult who meets this child for the first time.
      </p>
    );
  }
  const parts = [
    { title: null, text: pupil.summary },
    { title: 'Strengths', text: pupil.strengths },
    { title: 'Communication', text: pupil.communication },
  ];
  return (
    <div className={styles['words']}>
      {parts.map(
        ({ title, text }) =>
          text !== null && (
            <div key={title}>
              {title !== null && <h3>{title}</h3>}
              <p className={styles['prose']}>
                <PrivateText instead="hidden">{text}</PrivateText>
              </p>
            </div>
          ),
      )}
    </div>
  );
}

function Alerts({ alerts }: { readonly alerts: readonly PupilAlert[] }) {
  return (
    <ul aria-label="Alerts" className={styles['alerts']}>
      {alerts.map((alert) => {
        const Icon = alertIcons[alert.kind];
        return (
          <li key={alert.text} className={styles['alert']}>
            <Icon size="1.125em" aria-hidden className={alert.kind === 'care' ? undefined : styles['loud']} />
            <span>
              <PrivateText instead="hidden">{alert.text}</PrivateText>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** So many are shown: who is called first and second. */
const mostContacts = 2;

function KeyContacts({ contacts }: { readonly contacts: readonly PageContact[] }) {
  const key = contacts.filter(({ contactAllowed }) => contactAllowed).slice(0, mostContacts);
  if (key.length === 0) return <p className={styles['soft']}>No contact is recorded yet.</p>;
  return (
    <ul aria-label="Key contacts" className={styles['calls']}>
      {key.map((contact) => (
        <li key={contact.id} className={styles['alert']}>
          <PhoneCall size="1.125em" aria-hidden />
          <span>
            <PrivateText>{contact.name}</PrivateText>, {contact.relationship.toLowerCase()}
            {!contact.parentalResponsibility && ' (without parental responsibility)'}
            <br />
            <span className="tabular">
              <PrivateText instead="hidden">
                {[contact.mobile, contact.phone].filter(Boolean).join(' or ') || 'No telephone number'}
              </PrivateText>
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
