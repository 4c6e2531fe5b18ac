import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { effects } from '../../domain/timetable/codes';
import type { Observation, ObservationPage } from '../../domain/timetable/observations';
import type { TimetableWeek } from '../../domain/timetable/week';
import { formatDate } from '../../domain/common/date-words';
import { saved, useChange, useRead } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { HistoryButton } from '../history/history-button';
import { AutosaveComboBox, AutosaveDate, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText, AutosaveTextArea } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { ComboBox } from '../ui/combo-box';
import { IconButton } from '../ui/icon-button';
import { Loading } from '../ui/loading';
import { usePrivateName } from '../ui/private-text';
import { TextArea } from '../ui/text-area';
import { useTextToAdd } from '../ui/use-text-to-add';
import styles from './parts.module.css';
import screenStyles from './timetable.module.css';

interface ObservationsPartProps {
  readonly week: TimetableWeek;
  /** Whose timetable is shown, where it is that of an assistant. */
  readonly shown: string | null;
}

/** How well support works, as it was seen in the classroom: by person, tied to a provision and a target. */
export function ObservationsPart({ week, shown }: ObservationsPartProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const staffId = chosen ?? shown ?? week.staff[0]?.id ?? null;
  return (
    <div className={styles['part']}>
      <div className={screenStyles['filters']}>
        <ComboBox
          label="Whose support"
          options={week.staff.map(({ id, name, role }) => ({ id, label: name, detail: role }))}
          value={staffId}
          onChange={(id) => id && setChosen(id)}
        />
      </div>
      {staffId !== null && <OfPerson key={staffId} staffId={staffId} today={week.today} />}
    </div>
  );
}

function OfPerson({ staffId, today }: { readonly staffId: string; readonly today: string }) {
  const { value: page } = useRead('timetable', 'observations', { staffId });
  if (!page) return <Loading />;
  return (
    <>
      <AddObservation staffId={staffId} today={today} />
      {page.observations.length === 0 && (
        <p className={screenStyles['soft']}>
          Nothing is written down yet. Begin with what you saw; the rest can follow.
        </p>
      )}
      {page.observations.length > 0 && (
        <ul aria-label="Observations" className={styles['lines']}>
          {page.observations.map((observation) => (
            <ObservationFields key={observation.id} observation={observation} page={page} />
          ))}
        </ul>
      )}
    </>
  );
}

function AddObservation({ staffId, today }: { readonly staffId: string; readonly today: string }) {
  const add = useChange('timetable', 'addObservation');
  const { text, setText, error, send } = useTextToAdd((seen) => add({ staffId, observedOn: today, seen }));
  return (
    <form
      aria-label="Add an observation"
      noValidate
      className={styles['another']}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextArea label="What you saw today" value={text} onChange={setText} error={error} />
      <Button type="submit" icon={Plus}>
        Add an observation
      </Button>
    </form>
  );
}

interface ObservationFieldsProps {
  readonly observation: Observation;
  readonly page: ObservationPage;
}

function ObservationFields({ observation, page }: ObservationFieldsProps) {
  const setField = useChange('timetable', 'setObservationField');
  const remove = useChange('timetable', 'removeObservation');
  const withUndo = useWithUndo();
  const name = usePrivateName();
  const { id } = observation;
  const save = (field: string) => (value: string | null) => saved(setField({ id, field, value }));
  return (
    <li className={styles['observation']}>
      <AutosaveDate label="Date" value={observation.observedOn} onSave={save('observedOn')} />
      <AutosaveText label="Focus" value={observation.focus ?? ''} onSave={save('focus')} />
      <AutosaveComboBox
        label="Provision"
        options={page.runs.map((run) => ({ id: run.id, label: run.name }))}
        value={observation.provisionId}
        onSave={save('provisionId')}
      />
      <AutosaveComboBox
        label="Target"
        options={page.targets.map(({ id: targetId, pupilName, text }) => ({
          id: targetId,
          label: `${name(pupilName)}: ${text}`,
        }))}
        value={observation.outcomeId}
        onSave={save('outcomeId')}
      />
      <AutosaveSelect
        label="How well it works"
        emptyLabel="Not said"
        options={effects.map(({ code, name: label }) => ({ id: code, label }))}
        value={observation.effect}
        onSave={save('effect')}
      />
      <div className={styles['buttons']}>
        <HistoryButton
          isSmall
          table="support_observations"
          id={id}
          of={`the observation of ${formatDate(observation.observedOn)}`}
        />
        <IconButton
          label={`Remove the observation of ${formatDate(observation.observedOn)}`}
          icon={Trash2}
          onPress={() => void withUndo(remove({ id }), 'The observation was removed')}
        />
      </div>
      <AutosaveTextArea label="What was seen" value={observation.seen} onSave={save('seen')} />
      <AutosaveTextArea label="What works" value={observation.strength ?? ''} onSave={save('strength')} />
      <AutosaveTextArea label="Next step" value={observation.nextStep ?? ''} onSave={save('nextStep')} />
    </li>
  );
}
