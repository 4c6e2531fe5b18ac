import { Printer, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '../../domain/common/date-words';
import { type MeetingField, meetingWays, type ParentMeeting } from '../../domain/meetings/model';
import { ask, saved, useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { HistoryButton } from '../history/history-button';
import { AutosaveCheckbox, AutosaveDate, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveTextArea } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import styles from './meetings.module.css';

const texts = [
  { field: 'attended', label: 'Who was there', hint: 'Names, and how they belong to the child.' },
  { field: 'parentWords', label: 'What the parents said', hint: 'In their own words.' },
  { field: 'notes', label: 'What we talked about', hint: 'Progress, the plan, what worries.' },
  { field: 'agreed', label: 'What we agreed', hint: 'Who does what by when.' },
] as const;

interface MeetingFieldsProps {
  readonly pupilId: string;
  readonly meeting: ParentMeeting;
}

/** The notes of one meeting; each field saves itself. */
export function MeetingFields({ pupilId, meeting }: MeetingFieldsProps) {
  const setField = useChange('meetings', 'setField');
  const save = (field: MeetingField) => (value: string | boolean | null) =>
    saved(setField({ id: meeting.id, field, value }));
  return (
    <div className={styles['meeting']}>
      <div className={styles['facts']}>
        <AutosaveDate label="Day" value={meeting.heldOn} onSave={save('heldOn')} />
        <AutosaveSelect
          label="How"
          emptyLabel="Not recorded"
          options={meetingWays.map(({ code, name }) => ({ id: code, label: name }))}
          value={meeting.how}
          onSave={save('how')}
        />
        <AutosaveDate label="Next meeting" value={meeting.nextOn} onSave={save('nextOn')} />
        <AutosaveCheckbox
          label="One of the three of the year"
          value={meeting.counts}
          onSave={save('counts')}
        />
      </div>
      <div className={styles['texts']}>
        {texts.map(({ field, label, hint }) => (
          <AutosaveTextArea
            key={field}
            label={label}
            hint={hint}
            value={meeting[field] ?? ''}
            onSave={save(field)}
          />
        ))}
      </div>
      <MeetingActions pupilId={pupilId} meeting={meeting} />
    </div>
  );
}

function MeetingActions({ pupilId, meeting: { id, heldOn } }: MeetingFieldsProps) {
  const remove = useChange('meetings', 'remove');
  const withUndo = useWithUndo();
  const [problem, setProblem] = useState<string | null>(null);
  const print = async () => {
    const result = await ask('meetings', 'print', { pupilId, id });
    setProblem(result.ok ? null : result.problem.message);
  };
  return (
    <>
      <div className={styles['actions']}>
        <Button icon={Printer} onPress={() => void print()}>
          Print to sign
        </Button>
        <Button
          kind="quiet"
          icon={Trash2}
          onPress={() => void withUndo(remove({ id }), `The meeting of ${formatDate(heldOn)} was removed`)}
        >
          Remove
        </Button>
        <HistoryButton table="parent_meetings" id={id} of={`the meeting of ${formatDate(heldOn)}`} />
      </div>
      {problem !== null && (
        <Callout tone="warning" heading="It does not fit on one side" level={3} isAnswer>
          <p>{problem}</p>
        </Callout>
      )}
    </>
  );
}
