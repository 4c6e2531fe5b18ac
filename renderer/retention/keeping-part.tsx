import { leavingReasons } from '../../domain/retention/leaving';
import { standingHold } from '../../domain/retention/standing';
import type { PupilRetention } from '../../domain/retention/api';
import { saved, useChange, useRead } from '../app/calls';
import { AutosaveDate, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText } from '../ui/autosave-text';
import { FieldGrid, FieldSection } from '../ui/form';
import { HoldPart } from './hold-part';
import styles from './retention.module.css';

/** On a pupil's details: until when the record is kept and why, a legal hold, and what is noted of leaving. */
export function KeepingPart({ pupilId }: { readonly pupilId: string }) {
  const { value } = useRead('retention', 'forPupil', { pupilId });
  if (!value) return null;
  const isHeld = standingHold(value.holds) !== null;
  return (
    <FieldSection title="Keeping this record">
      <div className={styles['panel']}>
        {!isHeld && <p className={styles['line']}>{value.standing.words}</p>}
        <HoldPart pupilId={pupilId} retention={value} />
        {value.isLeaver && <Departure pupilId={pupilId} retention={value} />}
      </div>
    </FieldSection>
  );
}

function Departure({ pupilId, retention }: { readonly pupilId: string; readonly retention: PupilRetention }) {
  const set = useChange('retention', 'setDeparture');
  const save = (field: 'reason' | 'filePassedOn' | 'filePassedTo') => (value: string | null) =>
    saved(set({ pupilId, field, value }));
  return (
    <FieldGrid>
      <AutosaveSelect
        label="Why the pupil left"
        emptyLabel="Not recorded"
        options={leavingReasons.map(({ code, name }) => ({ id: code, label: name }))}
        value={retention.leavingReason}
        onSave={save('reason')}
      />
      <AutosaveDate
        label="SEN file passed on"
        hint="The day when it went to the next school."
        max={retention.today}
        value={retention.passedOn}
        onSave={save('filePassedOn')}
      />
      <AutosaveText label="Passed on to" value={retention.passedTo ?? ''} onSave={save('filePassedTo')} />
    </FieldGrid>
  );
}
