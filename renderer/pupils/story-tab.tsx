import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { PupilNote, PupilPageData } from '../../domain/pupils/page-model';
import { foldRepeats, groupTimeline } from '../../domain/pupils/timeline';
import { useRead } from '../app/calls';
import { Button } from '../ui/button';
import { Skeleton } from '../ui/loading';
import { Switch } from '../ui/switch';
import { NoteDialog } from './note-dialog';
import styles from './pupil-page.module.css';
import { PupilSummary } from './pupil-summary';
import { StoryDay } from './story-day';

/** What to know first; then everything that happened, the latest day first, and on wish every change of the record. */
export function StoryTab({ page }: { readonly page: PupilPageData }) {
  const { value: events } = useRead('pupils', 'timeline', { id: page.pupil.id });
  const [withChanges, setWithChanges] = useState(false);
  const [noting, setNoting] = useState<PupilNote | 'new' | null>(null);
  const days = useMemo(
    () => foldRepeats(groupTimeline((events ?? []).filter(({ kind }) => withChanges || kind !== 'change'))),
    [events, withChanges],
  );
  const edit = (id: string) => setNoting(page.notes.find((note) => note.id === id) ?? null);
  return (
    <div className={styles['panels']}>
      <PupilSummary page={page} />
      <section aria-label="Story">
        <div className={styles['tools']} data-print="hidden">
          <Button icon={Plus} onPress={() => setNoting('new')}>
            Add a note
          </Button>
          <Switch label="Show who changed what" isSelected={withChanges} onChange={setWithChanges} />
        </div>
        {!events && <Skeleton lines={5} />}
        {events && days.length === 0 && (
          <p className={styles['soft']}>
            Nothing has happened yet. What you add to this record appears here by its own date.
          </p>
        )}
        {days.map((day) => (
          <StoryDay key={day.on} day={day} today={page.today} onEditNote={edit} />
        ))}
      </section>
      {noting && (
        <NoteDialog page={page} note={noting === 'new' ? null : noting} onClose={() => setNoting(null)} />
      )}
    </div>
  );
}
