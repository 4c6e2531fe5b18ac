import type { MapPage } from '../../../domain/provision/map/model';
import type { MapKind, MapNames, MapWhose } from '../../../domain/provision/map/whose';
import { academicYearName } from '../../../domain/school/academic-year';
import { ComboBox } from '../../ui/combo-box';
import { useIsPrivate, usePrivateName } from '../../ui/private-text';
import { Select } from '../../ui/select';
import styles from '../provision.module.css';
import type { MapChoice } from './use-map-choice';

const kinds: readonly { readonly id: MapKind; readonly label: string }[] = [
  { id: 'school', label: 'Whole school' },
  { id: 'year', label: 'A year group' },
  { id: 'class', label: 'A class' },
  { id: 'pupil', label: 'A pupil' },
];
const namings: readonly { readonly id: MapNames; readonly label: string }[] = [
  { id: 'full', label: 'Full names' },
  { id: 'initials', label: 'Initials' },
  { id: 'none', label: 'Numbers only' },
];

interface MapToolsProps {
  readonly page: MapPage;
  readonly choice: MapChoice;
  readonly choose: (part: Partial<MapChoice>) => void;
}

/** Which school, which year, whose map, and how the children are named. */
export function MapTools({ page, choice, choose }: MapToolsProps) {
  const isPrivate = useIsPrivate();
  const { whose } = choice;
  const first = (kind: MapKind) => {
    const next = firstOf(kind, page);
    if (next !== null) choose({ whose: next });
  };
  return (
    <div className={styles['filters']}>
      {page.schools.length > 1 && (
        <Select
          label="School"
          options={page.schools.map(({ id, name }) => ({ id, label: name }))}
          value={page.schoolId}
          onChange={(schoolId) => choose({ schoolId, whose: { kind: 'school' } })}
        />
      )}
      <Select
        label="School year"
        options={page.years.map((year) => ({ id: String(year), label: academicYearName(year) }))}
        value={String(page.startYear)}
        onChange={(year) => choose({ startYear: Number(year) })}
      />
      <Select<MapKind>
        label="Map of"
        options={kinds.filter(({ id }) => firstOf(id, page) !== null)}
        value={whose.kind}
        onChange={(kind) => first(kind ?? 'school')}
      />
      <WhoseChoice page={page} whose={whose} onWhose={(next) => choose({ whose: next })} />
      <Select<MapNames>
        label="Pupils’ names"
        options={isPrivate ? namings.slice(1) : namings}
        value={isPrivate && choice.names === 'full' ? 'initials' : choice.names}
        onChange={(names) => choose({ names: names ?? 'full' })}
      />
    </div>
  );
}

function firstOf(kind: MapKind, { yearGroups, classes, pupils }: MapPage): MapWhose | null {
  const [year, schoolClass, pupil] = [yearGroups[0], classes[0], pupils[0]];
  if (kind === 'school') return { kind };
  if (kind === 'year') return year ? { kind, ncy: year.ncy } : null;
  if (kind === 'class') return schoolClass ? { kind, classId: schoolClass.id } : null;
  return pupil ? { kind, pupilId: pupil.id } : null;
}

interface WhoseChoiceProps {
  readonly page: MapPage;
  readonly whose: MapWhose;
  readonly onWhose: (whose: MapWhose) => void;
}

function WhoseChoice({ page, whose, onWhose }: WhoseChoiceProps) {
  const privateName = usePrivateName();
  if (whose.kind === 'year')
    return (
      <Select
        label="Year group"
        options={page.yearGroups.map(({ ncy, name }) => ({ id: String(ncy), label: name }))}
        value={String(whose.ncy)}
        onChange={(ncy) => onWhose({ kind: 'year', ncy: Number(ncy) })}
      />
    );
  if (whose.kind === 'class')
    return (
      <Select
        label="Class"
        options={page.classes.map(({ id, name }) => ({ id, label: name }))}
        value={whose.classId}
        onChange={(classId) => classId !== null && onWhose({ kind: 'class', classId })}
      />
    );
  if (whose.kind === 'school') return null;
  return (
    <ComboBox
      label="Pupil"
      options={page.pupils.map(({ id, surnameFirst, className }) => ({
        id,
        label: privateName(surnameFirst),
        ...(className !== null && { detail: className }),
      }))}
      value={whose.pupilId}
      onChange={(pupilId) => pupilId !== null && onWhose({ kind: 'pupil', pupilId })}
    />
  );
}
