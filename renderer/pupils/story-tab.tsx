import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { countOf } from '../../domain/common/text';
import type { PupilNote, PupilPageData } from '../../domain/pupils/page-model';
import {
  foldRepeats,
  groupTimeline,
  timelineKindIds,
  timelineKinds,
  type TimelineKind,
} from '../../domain/pupils/timeline';
import { useRead } from '../app/calls';
import { Button } from '../ui/button';
import { Skeleton } from '../ui/loading';
import { Select } from '../ui/select';
import { Switch } from '../ui/switch';
import { NoteDialog } from './note-dialog';
import styles from './pupil-page.module.css';
import { PupilSummary } from './pupil-summary';
import { StoryDay } from './story-day';

/** So many events are shown at first, and so many more at a time: ten years of a child are thousands. */
const step = 60;

const events = timelineKindIds.filter((kind) => kind !== 'change');

/** What to know first; then everything that happened, the latest day first, and on wish every change of the record. */
export function StoryTab({ page }: { readonly page: PupilPageData }) {
  const [only, setOnly] = useState<TimelineKind | null>(null);
  const [withChanges, setWithChanges] = useState(false);
  const [atMost, setMost] = useState(step);
  const [noting, setNoting] = useState<PupilNote | 'new' | null>(null);
  const kinds = [...(only === null ? events : [only]), ...(withChanges ? (['change'] as const) : [])];
  const { value: story } = useRead('pupils', 'timeline', { id: page.pupil.id, kinds, atMost });
  const days = useMemo(() => foldRepeats(groupTimeline(story?.events ?? [])), [story]);
  const edit = (id: string) => setNoting(page.notes.find((note) => note.id === id) ?? null);
  const left = story === undefined ? 0 : story.total - story.events.length;
  return (
    <div className={styles['panels']}>
      <PupilSummary page={page} />
      <section aria-label="Story">
        <div className={styles['tools']} data-print="hidden">
          <Button icon={Plus} onPress={() => setNoting('new')}>
            Add a note
          </Button>
          <div className={styles['storyChoice']}>
            <Select
              label="Show"
              emptyLabel="Everything"
              options={events.map((kind) => ({ id: kind, label: timelineKinds[kind] }))}
              value={only}
              onChange={(kind) => {
                setOnly(kind);
                setMost(step);
              }}
            />
            <Switch label="Show who changed what" isSelected={withChanges} onChange={setWithChanges} />
          </div>
        </div>
        {!story && <Skeleton lines={5} />}
        {story && days.length === 0 && (
          <p className={styles['soft']}>
            {only === null
              ? 'Nothing has happened yet. What you add to this record appears here by its own date.'
              : 'Nothing of this kind has happened yet.'}
          </p>
        )}
        {days.map((day) => (
          <StoryDay key={day.on} day={day} today={page.today} onEditNote={edit} />
        ))}
        {left > 0 && (
          <div className={styles['earlier']} data-print="hidden">
            <Button onPress={() => setMost(atMost + step * 2)}>Show earlier</Button>
            <p className={styles['soft']}>{countOf(left, 'earlier entry', 'earlier entries')}</p>
          </div>
        )}
      </section>
      {noting && (
        <NoteDialog page={page} note={noting === 'new' ? null : noting} onClose={() => setNoting(null)} />
      )}
    </div>
  );
}
