import { ArrowDown, ArrowUp } from 'lucide-react';
import { inviteeRoles } from '../../domain/reviews/model';
import type { PackInvitee } from '../../domain/reviews/pack-data';
import { saved, useChange } from '../app/calls';
import { useTellRemoved } from '../app/use-tell-removed';
import { AutosaveCheckbox, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { usePrivateName } from '../ui/private-text';
import styles from './review-screen.module.css';

interface InviteeDetailsProps {
  readonly invitee: PackInvitee;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Everything about one invitee besides the days. */
export function InviteeDetails({ invitee, isFirst, isLast }: InviteeDetailsProps) {
  const inviteeId = invitee.id;
  const shownName = usePrivateName()(invitee.name);
  const setField = useChange('reviews', 'setInviteeField');
  const move = useChange('reviews', 'moveInvitee');
  const remove = useChange('reviews', 'removeInvitee');
  const tellRemoved = useTellRemoved();
  const save = (field: string) => (value: string | boolean | null) =>
    saved(setField({ inviteeId, field, value }));
  return (
    <div className={styles['stack']}>
      <div className={styles['fields']}>
        <AutosaveText label="Name" value={invitee.name} onSave={save('name')} />
        <AutosaveSelect
          label="Role"
          options={inviteeRoles.map(({ code, name, regulation }) => ({
            id: code,
            label: name,
            ...(regulation !== null && { detail: regulation }),
          }))}
          value={invitee.role}
          onSave={save('role')}
        />
        <AutosaveText label="Agency" value={invitee.agency ?? ''} onSave={save('agency')} />
        <AutosaveText label="E-mail" type="email" value={invitee.email ?? ''} onSave={save('email')} />
        <AutosaveText label="Telephone" type="tel" value={invitee.phone ?? ''} onSave={save('phone')} />
        <AutosaveText label="Interpreter" value={invitee.interpreter ?? ''} onSave={save('interpreter')} />
        <AutosaveText label="Access needs" value={invitee.accessNeeds ?? ''} onSave={save('accessNeeds')} />
        <AutosaveText
          label="Why advice is late or will not come"
          value={invitee.adviceNote ?? ''}
          onSave={save('adviceNote')}
        />
        <AutosaveCheckbox
          label="Advice is wanted from this person"
          value={invitee.adviceWanted}
          onSave={save('adviceWanted')}
        />
      </div>
      <div className={styles['actions']}>
        <IconButton
          label={`Move ${shownName} up`}
          icon={ArrowUp}
          isDisabled={isFirst}
          onPress={() => void move({ inviteeId, by: -1 })}
        />
        <IconButton
          label={`Move ${shownName} down`}
          icon={ArrowDown}
          isDisabled={isLast}
          onPress={() => void move({ inviteeId, by: 1 })}
        />
        <Button
          kind="quiet"
          onPress={() =>
            void remove({ inviteeId }).then((result) =>
              tellRemoved(result, `${shownName} was taken off the list`),
            )
          }
        >
          Take off the list
        </Button>
      </div>
    </div>
  );
}
