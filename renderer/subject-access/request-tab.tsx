import { Trash2 } from 'lucide-react';
import { useLocation } from 'wouter';
import { formatDateWithDistance } from '../../domain/common/date-words';
import type { RequestPage } from '../../domain/subject-access/api';
import { accessSource } from '../../domain/subject-access/deadline';
import type { RequestField } from '../../domain/subject-access/model';
import { saved, useChange } from '../app/calls';
import { paths } from '../app/paths';
import { useWithUndo } from '../app/use-with-undo';
import { AutosaveDate, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText, AutosaveTextArea } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Panel } from '../ui/card';
import styles from './subject-access.module.css';

/** Who asks, whether it is known to be them, and by when the answer is due. */
export function RequestTab({ page }: { readonly page: RequestPage }) {
  const { request, contacts, homeWithheld } = page;
  const setField = useChange('subjectAccess', 'setField');
  const save = (field: RequestField) => (value: string | null) =>
    saved(setField({ id: request.id, field, value }));
  return (
    <div className={styles['part']}>
      <Deadline page={page} />
      <Panel title="Who asks">
        <div className={styles['facts']}>
          <AutosaveDate label="Received on" value={request.receivedOn} onSave={save('receivedOn')} />
          <AutosaveText label="Asked by" value={request.askedBy ?? ''} onSave={save('askedBy')} />
          <AutosaveSelect
            label="One of the contacts"
            hint="How to reach this person is given in full; how to reach others is not."
            emptyLabel="None of them"
            options={contacts.map(({ id, name, relationship }) => ({
              id,
              label: name,
              detail: relationship,
            }))}
            value={request.askedContactId}
            onSave={save('askedContactId')}
          />
        </div>
        {homeWithheld !== null && (
          <p className={styles['soft']}>
            {homeWithheld} For somebody who does live there, or asks for a contact who does, choose that
            contact here; “The pupil lives with this person” is to be ticked on the pupil’s page.
          </p>
        )}
      </Panel>
      <Panel title="Identity">
        <div className={styles['facts']}>
          <AutosaveDate
            label="Proof asked for on"
            hint="Only if you do not know who it is."
            value={request.identityAskedOn}
            onSave={save('identityAskedOn')}
          />
          <AutosaveDate
            label="Proof came on"
            hint="The month begins on this day."
            value={request.identityCheckedOn}
            onSave={save('identityCheckedOn')}
          />
          <AutosaveText
            label="How it was checked"
            value={request.identityHow ?? ''}
            onSave={save('identityHow')}
          />
        </div>
      </Panel>
      <Panel title="Clarified, extended">
        <div className={styles['facts']}>
          <AutosaveDate
            label="Asked what is wanted on"
            hint="The clock is stopped until the answer."
            value={request.clarificationAskedOn}
            onSave={save('clarificationAskedOn')}
          />
          <AutosaveDate label="Answered on" value={request.clarifiedOn} onSave={save('clarifiedOn')} />
          <AutosaveDate
            label="Told of the extension on"
            value={request.extensionToldOn}
            onSave={save('extensionToldOn')}
          />
        </div>
        <div className={styles['texts']}>
          <AutosaveTextArea
            label="What was clarified"
            value={request.clarifiedHow ?? ''}
            onSave={save('clarifiedHow')}
          />
          <AutosaveTextArea
            label="Extended because"
            hint="Two months more, for a complex request. Say why here; leave it empty for no extension."
            value={request.extendedBecause ?? ''}
            onSave={save('extendedBecause')}
          />
          <AutosaveTextArea label="Note" value={request.note ?? ''} onSave={save('note')} />
        </div>
      </Panel>
      <Remove page={page} />
    </div>
  );
}

function Deadline({ page: { request, today } }: { readonly page: RequestPage }) {
  const { deadline, extendedBecause, extensionToldOn } = request;
  const heading =
    deadline.dueOn === null
      ? 'The clock is stopped'
      : `To be answered by ${formatDateWithDistance(deadline.dueOn, today)}`;
  const mustTell = extendedBecause !== null && extensionToldOn === null;
  return (
    <Callout heading={heading} tone={deadline.dueOn !== null && deadline.dueOn < today ? 'danger' : 'info'}>
      <ul className={styles['reasons']}>
        {deadline.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {mustTell && (
          <li>
            Whoever asked has to be told of the extension and its reason by{' '}
            {formatDateWithDistance(deadline.tellBy, today)}.
          </li>
        )}
        <li>
          A parent who asks a maintained school in writing for the educational record has another right as
          well as this one: within 15 school days (Education (Pupil Information) (England) Regulations 2005,
          reg. 5). Academies are not bound by it.
        </li>
      </ul>
      <p className={styles['soft']}>{accessSource}</p>
    </Callout>
  );
}

function Remove({ page: { request, pupil } }: { readonly page: RequestPage }) {
  const remove = useChange('subjectAccess', 'remove');
  const withUndo = useWithUndo();
  const [, navigate] = useLocation();
  const toBin = async () => {
    navigate(paths.access(pupil.id));
    await withUndo(remove({ id: request.id }), 'The request was removed');
  };
  return (
    <div>
      <Button kind="quiet" icon={Trash2} onPress={() => void toBin()}>
        Remove this request
      </Button>
    </div>
  );
}
