import { Plus, Printer } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '../../domain/common/date-words';
import { listInWords } from '../../domain/common/text';
import type { PupilMeetings } from '../../domain/meetings/api';
import { meetingWays, type ParentMeeting } from '../../domain/meetings/model';
import { heldWords, nextWords } from '../../domain/meetings/words';
import { ask, useChange, useRead } from '../app/calls';
import { Button } from '../ui/button';
import { Panel } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { Row } from '../ui/row';
import { notify } from '../ui/toasts';
import { MeetingFields } from './meeting-fields';
import styles from './meetings.module.css';
import { StandingBadge } from './standing-badge';

/** On a pupil’s page: the meetings with her parents, counted for the year, with their notes. */
export function MeetingsPanel({ pupilId }: { readonly pupilId: string }) {
  const { value } = useRead('meetings', 'forPupil', { pupilId });
  const [added, setAdded] = useState<string | null>(null);
  if (!value) return null;
  return (
    <Panel title="Meetings with parents" actions={<Actions value={value} onAdded={setAdded} />}>
      <div className={styles['panel']}>
        <Standing value={value} />
        {value.meetings.length === 0 && (
          <p className={styles['soft']}>
            No meeting is recorded yet. Add one after you have met, or print a blank sheet to take notes on.
          </p>
        )}
        <div>
          {value.meetings.map((meeting) => (
            // Made anew once it is known to be the new one: it then stands open.
            <Disclosure
              key={`${meeting.id} ${meeting.id === added}`}
              title={meetingTitle(meeting)}
              isOpenAtFirst={meeting.id === added}
            >
              <MeetingFields pupilId={pupilId} meeting={meeting} />
            </Disclosure>
          ))}
        </div>
      </div>
    </Panel>
  );
}

function meetingTitle({ heldOn, how, counts }: ParentMeeting): string {
  const way = meetingWays.find(({ code }) => code === how)?.name.toLowerCase();
  return [formatDate(heldOn), way, counts ? null : 'not counted'].filter(Boolean).join(', ');
}

function Standing({ value: { standing, reviewsHeldOn, today } }: { readonly value: PupilMeetings }) {
  return (
    <div>
      <Row>
        <StandingBadge standing={standing} />
        <p>
          {heldWords(standing)}. {nextWords(standing, today)}
        </p>
      </Row>
      {reviewsHeldOn.length > 0 && (
        <p className={styles['soft']}>
          {`The review meeting of ${listInWords(reviewsHeldOn.map(formatDate))} is counted with them.`}
        </p>
      )}
    </div>
  );
}

interface ActionsProps {
  readonly value: PupilMeetings;
  readonly onAdded: (id: string) => void;
}

function Actions({ value: { pupil, today }, onAdded }: ActionsProps) {
  const add = useChange('meetings', 'add');
  const addToday = async () => {
    const result = await add({ pupilId: pupil.id, heldOn: today });
    if (result.ok) onAdded(result.value.id);
    else notify({ text: result.problem.message, isProblem: true });
  };
  const printBlank = async () => {
    const result = await ask('meetings', 'print', { pupilId: pupil.id, id: null });
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
  };
  return (
    <Row>
      <Button icon={Plus} onPress={() => void addToday()}>
        Add a meeting
      </Button>
      <Button icon={Printer} onPress={() => void printBlank()}>
        Print a blank sheet
      </Button>
    </Row>
  );
}
