import { useState } from 'react';
import { formatDateLong } from '../../domain/common/date-words';
import type { SessionStateCode } from '../../domain/provision/codes';
import { sessionMarks, sessionStates } from '../../domain/provision/codes';
import type { NotedSession } from '../../domain/sessions/model';
import { isInRun } from '../../domain/sessions/delivery';
import { type UsualReasonCode, usualReasons } from '../../domain/sessions/reasons';
import type { RegisterPupil, RegisterRow, RegisterWeek } from '../../domain/sessions/register';
import { saved, useChange } from '../app/calls';
import { paths } from '../app/paths';
import { HistoryButton } from '../history/history-button';
import { AutosaveNumber, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { AutosaveChoiceButtons } from '../ui/choice-buttons';
import { Dialog } from '../ui/dialog';
import { NumberField } from '../ui/number-field';
import { PrivateText, usePrivateName } from '../ui/private-text';
import { RadioGroup } from '../ui/radio-group';
import { Select } from '../ui/select';
import { TextLink } from '../ui/text-link';
import type { GridCell } from './cell-words';
import styles from './sessions.module.css';
import { useNote } from './use-note';

interface SessionDialogProps {
  readonly week: RegisterWeek;
  readonly row: RegisterRow;
  readonly cell: GridCell;
  /** Notes one more session of this adult on the day. */
  readonly onAnother: () => void;
  readonly onClear: () => void;
  readonly onClose: () => void;
}

/** Everything about one session: what became of it, who covered, a note, and a mark for each child who did not have all of it. */
export function SessionDialog({ week, row, cell, onAnother, onClear, onClose }: SessionDialogProps) {
  const noted = cell.session?.noted ?? null;
  return (
    <Dialog
      title={`${row.runName}, ${formatDateLong(cell.on)}`}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={onClose}>
            Done
          </Button>
          {noted !== null && <Button onPress={onClear}>Take back what is noted</Button>}
          {noted !== null && <HistoryButton table="provision_sessions" id={noted.id} of="this session" />}
          {noted !== null && cell.on <= week.today && (
            <Button onPress={onAnother}>Another session was held on this day</Button>
          )}
        </>
      }
    >
      <div className={styles['dialog']}>
        <p className={styles['soft']}>
          {row.who}
          {row.weekOfRun === null ? '' : `, week ${row.weekOfRun} of ${row.weeks}`}.{' '}
          <TextLink to={paths.provisionRun(row.runId)}>Open the page of the run</TextLink>
        </p>
        <StateFields key={noted?.id ?? 'open'} row={row} cell={cell} />
        {noted !== null && noted.state !== 'not-held' && <Marks row={row} noted={noted} />}
        {noted !== null && <Details key={noted.id} week={week} row={row} noted={noted} />}
      </div>
    </Dialog>
  );
}

/** Held is noted at once; shortened and not held when their minutes or reason are there. */
function StateFields({ row, cell }: Pick<SessionDialogProps, 'row' | 'cell'>) {
  const noted = cell.session?.noted ?? null;
  const note = useNote();
  const [state, setState] = useState<SessionStateCode | null>(noted?.state ?? null);
  const [minutes, setMinutes] = useState<number | null>(noted?.state === 'shortened' ? noted.minutes : null);
  const [error, setError] = useState<string | undefined>();
  const place = { staffLineId: row.staffLineId, heldOn: cell.on, number: cell.number };
  const save = async (as: SessionStateCode, took: number | null, reason: UsualReasonCode | null) =>
    setError((await note(place, { state: as, minutes: took, reason }))?.message);
  const choose = (as: SessionStateCode) => {
    setState(as);
    if (as === 'held') void save(as, null, null);
  };
  const reason = usualReasons.find(({ code }) => code === noted?.reason)?.code ?? null;
  return (
    <>
      <RadioGroup
        label="What became of it"
        isHorizontal
        options={sessionStates.map(({ code, name }) => ({ id: code, label: name }))}
        value={state}
        onChange={choose}
        error={state === 'held' ? error : undefined}
      />
      {state === 'shortened' && (
        <div className={styles['bar']}>
          <NumberField
            label={`Minutes it took, of ${row.minutesPerSession}`}
            min={1}
            value={minutes}
            onChange={setMinutes}
            error={error}
          />
          <Button onPress={() => void save('shortened', minutes, null)}>Note it as shortened</Button>
        </div>
      )}
      {state === 'not-held' && (
        <Select
          label="Why it was not held"
          options={usualReasons.map(({ code, name }) => ({ id: code, label: name }))}
          value={reason}
          onChange={(chosen) => chosen !== null && void save('not-held', null, chosen)}
          error={error}
        />
      )}
    </>
  );
}

interface DetailsProps {
  readonly week: RegisterWeek;
  readonly row: RegisterRow;
  readonly noted: NotedSession;
}

function Details({ week, row, noted }: DetailsProps) {
  const setField = useChange('sessions', 'setField');
  const { id } = noted;
  const people = week.cover.filter((person) => person.schoolId === row.schoolId && person.id !== row.staffId);
  return (
    <>
      {noted.state !== 'not-held' && (
        <AutosaveSelect
          label="Covered by"
          emptyLabel={`Nobody: ${row.who} gave it`}
          options={people.map((person) => ({ id: person.id, label: person.name }))}
          value={noted.coverStaffId}
          onSave={(value) => saved(setField({ id, field: 'coverStaffId', value }))}
        />
      )}
      <AutosaveText
        label="Note"
        value={noted.note ?? ''}
        onSave={(value) => saved(setField({ id, field: 'note', value }))}
      />
    </>
  );
}

/** Everybody counts as present: only who did not have all of it is marked. */
function Marks({ row, noted }: Omit<DetailsProps, 'week'>) {
  const there = row.pupils.filter((pupil) => isInRun(pupil, noted.heldOn));
  if (there.length === 0) return <p className={styles['soft']}>No pupil is in this run on that day.</p>;
  return (
    <section aria-label="Pupils who did not have all of it">
      <h3>Who did not have all of it</h3>
      <p className={styles['soft']}>Everybody counts as present unless marked.</p>
      <ul className={styles['marks']}>
        {there.map((pupil) => (
          <PupilMark key={pupil.pupilId} pupil={pupil} noted={noted} />
        ))}
      </ul>
    </section>
  );
}

function PupilMark({ pupil, noted }: { readonly pupil: RegisterPupil; readonly noted: NotedSession }) {
  const setMark = useChange('sessions', 'setMark');
  const privateName = usePrivateName();
  const { pupilId, name } = pupil;
  const mark = noted.marks.find((item) => item.pupilId === pupilId);
  const place = { id: noted.id, pupilId };
  return (
    <li className={styles['mark']}>
      <span>
        <PrivateText>{name}</PrivateText>
      </span>
      <div className={styles['bar']}>
        {mark?.mark === 'part' && (
          <AutosaveNumber
            label={`Minutes, of ${noted.minutes ?? 0}`}
            hint="Until they are entered, none is counted."
            min={1}
            value={mark.minutes}
            onSave={(minutes) => saved(setMark({ ...place, as: { mark: 'part', minutes } }))}
          />
        )}
        <AutosaveChoiceButtons
          label={`Mark for ${privateName(name)}`}
          options={sessionMarks.map(({ code, name: label }) => ({ id: code, label }))}
          value={mark?.mark ?? null}
          onSave={(as) => saved(setMark({ ...place, as: { mark: as, minutes: null } }))}
        />
      </div>
    </li>
  );
}
