import { minutesInWords } from '../../domain/ehc-plans/provision-sums';
import { staffName } from '../../domain/timetable/words';
import { ComboBox } from '../ui/combo-box';
import { usePrivateName } from '../ui/private-text';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import type { SlotFieldsProps } from './slot-fields-props';

const outside = 'Outside the classroom';

/** What belongs to the kind of an entry: the provision, the class, the child, or a few words; and the place. */
export function SlotWhom({ week, draft, onDraft, error }: SlotFieldsProps) {
  const name = usePrivateName();
  const { kind } = draft;
  const classes = week.classes.map(({ id, name: label }) => ({ id, label }));
  const items = week.ehcItems.filter(({ pupilId }) => pupilId === draft.pupilId);
  return (
    <>
      {kind === 'provision' && (
        <ComboBox
          label="Provision"
          options={week.runs.flatMap((run) =>
            run.lines.map((line) => ({
              id: line.id,
              label: run.name,
              detail: `${line.who ?? (line.staffId === null ? 'nobody chosen yet' : staffName(week, line.staffId))}, ${minutesInWords(line.minutesPerSession)}`,
            })),
          )}
          value={draft.lineId}
          onChange={(lineId) => onDraft({ lineId })}
          error={error('lineId')}
        />
      )}
      {kind === 'pupil' && (
        <ComboBox
          label="Pupil"
          options={week.pupils.map((pupil) => ({ id: pupil.id, label: name(pupil.name) }))}
          value={draft.pupilId}
          onChange={(pupilId) =>
            onDraft({
              pupilId,
              ehcItemId: null,
              classId: week.pupils.find(({ id }) => id === pupilId)?.classId ?? null,
            })
          }
          error={error('pupilId')}
        />
      )}
      {kind === 'class' && (
        <Select
          label="Class"
          options={classes}
          value={draft.classId}
          onChange={(classId) => onDraft({ classId })}
          error={error('classId')}
        />
      )}
      {(kind === 'provision' || kind === 'pupil') && (
        <Select
          label="In whose lesson"
          hint="Outside the classroom the pupils miss their own."
          emptyLabel={outside}
          options={classes.map(({ id, label }) => ({ id, label: `In class ${label}` }))}
          value={draft.classId}
          onChange={(classId) => onDraft({ classId })}
          error={error('classId')}
        />
      )}
      {kind === 'pupil' && items.length > 0 && (
        <Select
          label="For which item of section F"
          emptyLabel="None in particular"
          options={items.map(({ id, ref, what }) => ({ id, label: ref, detail: what }))}
          value={draft.ehcItemId}
          onChange={(ehcItemId) => onDraft({ ehcItemId })}
          error={error('ehcItemId')}
        />
      )}
      {(kind === 'break' || kind === 'duty' || kind === 'other') && (
        <TextField
          label="In a few words"
          isOptional
          value={draft.what}
          onChange={(what) => onDraft({ what })}
          error={error('what')}
        />
      )}
      {kind !== 'break' && (
        <TextField
          label="Place"
          isOptional
          value={draft.place}
          onChange={(place) => onDraft({ place })}
          error={error('place')}
        />
      )}
    </>
  );
}
