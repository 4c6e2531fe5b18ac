import { useState } from 'react';
import { useLocation } from 'wouter';
import type { IsoDate } from '../../domain/common/calendar-date';
import type { FieldProblem } from '../../domain/common/result';
import type { ProvisionType } from '../../domain/provision/catalogue';
import type { ProvisionLayerCode, ProvisionLevelCode } from '../../domain/provision/codes';
import { levelAtFirst } from '../../domain/provision/level-at-first';
import type { RunList } from '../../domain/provision/run-list';
import type { BroadAreaCode } from '../../domain/pupils/codes';
import { useChange, useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Button } from '../ui/button';
import { ComboBox } from '../ui/combo-box';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Actions, FieldGrid, Form, WideField } from '../ui/form';
import { NumberField } from '../ui/number-field';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { areaName, areaOptions, layerName, layerOptions, levelOptions, yearOptions } from './choice-lists';

interface StartRunDialogProps {
  /** Who is put in at once. */
  readonly pupils: readonly { readonly id: string }[];
  readonly schoolId?: string | undefined;
  /** The provision of the catalogue to begin with. */
  readonly type?: ProvisionType | undefined;
  readonly onClose: () => void;
}

/** Starts a run, from the catalogue or from nothing. The page of the run then opens, where pupils and staff are put in. */
export function StartRunDialog(props: StartRunDialogProps) {
  const list = useRead('provision', 'list', { year: null }).value;
  const types = useRead('provision', 'catalogue', {}).value?.types;
  return (
    <Dialog title="Start a run" isOpen isWide onClose={props.onClose}>
      {list && types && <StartForm {...props} list={list} types={types} />}
    </Dialog>
  );
}

interface StartFormProps extends StartRunDialogProps {
  readonly list: RunList;
  readonly types: readonly ProvisionType[];
}

interface FromType {
  readonly typeId: string | null;
  readonly name: string;
  readonly area: BroadAreaCode | null;
  readonly layer: ProvisionLayerCode | null;
  readonly level: ProvisionLevelCode;
  readonly weeks: number | null;
}

interface Draft extends FromType {
  readonly schoolId: string;
  readonly classId: string | null;
  readonly cohort: string | null;
  readonly startsOn: IsoDate | null;
}

function StartForm({ pupils, schoolId, type, list, types, onClose }: StartFormProps) {
  const start = useChange('provision', 'start');
  const [, navigate] = useLocation();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [draft, setDraft] = useState<Draft>(() => ({
    ...fromType(type, pupils.length),
    schoolId: schoolId ?? list.schools[0]?.id ?? '',
    classId: null,
    cohort: null,
    startsOn: list.today,
  }));
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const error = (field: string) => problems.find((problem) => problem.field === field)?.message;
  const submit = async () => {
    const { area, layer, level, weeks, startsOn, cohort } = draft;
    const missing = [
      ...(area === null ? [{ field: 'area', message: 'Choose an area of need.' }] : []),
      ...(layer === null ? [{ field: 'layer', message: 'Choose universal, targeted or specialist.' }] : []),
    ];
    if (area === null || layer === null) {
      setProblems(missing);
      return;
    }
    const result = await start({
      ...draft,
      area,
      layer,
      level,
      weeks: weeks ?? 0,
      cohort: cohort === null ? null : Number(cohort),
      startsOn: startsOn ?? '',
      pupilIds: pupils.map(({ id }) => id),
    });
    if (result.ok) navigate(`${paths.provisionRun(result.value.id)}?new`);
    else setProblems(result.problem.fields ?? [{ field: 'name', message: result.problem.message }]);
  };
  const offered = types.filter(({ active, id }) => active || id === draft.typeId);
  return (
    <Form label="Start a run" onSubmit={() => void submit()}>
      {offered.length > 0 && (
        <ComboBox
          label="From the catalogue"
          hint="Minutes, measures and resources are copied. Leave it empty for something else."
          autoFocus={type === undefined}
          options={offered.map((item) => ({
            id: item.id,
            label: item.name,
            detail: `${areaName(item.area)}, ${layerName(item.layer).toLowerCase()}`,
          }))}
          value={draft.typeId}
          onChange={(id) =>
            set(
              fromType(
                types.find((item) => item.id === id),
                pupils.length,
              ),
            )
          }
        />
      )}
      <FieldGrid>
        <WideField>
          <TextField
            label="Name"
            value={draft.name}
            onChange={(name) => set({ name })}
            error={error('name')}
            autoFocus={type !== undefined || offered.length === 0}
          />
        </WideField>
        <Select
          label="Area of need"
          options={areaOptions}
          value={draft.area}
          onChange={(area) => set({ area })}
          error={error('area')}
        />
        <Select
          label="Layer"
          options={layerOptions}
          value={draft.layer}
          onChange={(layer) => set({ layer })}
          error={error('layer')}
        />
        <Select
          label="For"
          options={levelOptions}
          value={draft.level}
          onChange={(level) => level && set({ level })}
        />
        {draft.level === 'class' && (
          <Select
            label="Class"
            hint="Its pupils on roll are put in."
            options={list.classes
              .filter((item) => item.schoolId === draft.schoolId)
              .map(({ id, name }) => ({ id, label: name }))}
            value={draft.classId}
            onChange={(classId) => set({ classId })}
            error={error('classId')}
          />
        )}
        {draft.level === 'cohort' && (
          <Select
            label="Year group"
            hint="Its pupils on roll are put in."
            options={yearOptions}
            value={draft.cohort}
            onChange={(cohort) => set({ cohort })}
            error={error('cohort')}
          />
        )}
        {list.schools.length > 1 && schoolId === undefined && (
          <Select
            label="School"
            options={list.schools.map(({ id, name }) => ({ id, label: name }))}
            value={draft.schoolId}
            onChange={(id) => id && set({ schoolId: id, classId: null })}
          />
        )}
        <DateField
          label="First day"
          value={draft.startsOn}
          onChange={(startsOn) => set({ startsOn })}
          error={error('startsOn')}
        />
        <NumberField
          label="School weeks"
          min={1}
          max={53}
          value={draft.weeks}
          onChange={(weeks) => set({ weeks })}
          error={error('weeks')}
        />
      </FieldGrid>
      <Actions>
        <Button type="submit" kind="primary">
          Start
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </Actions>
    </Form>
  );
}

function fromType(type: ProvisionType | undefined, pupils: number): FromType {
  return {
    typeId: type?.id ?? null,
    name: type?.name ?? '',
    area: type?.area ?? null,
    layer: type?.layer ?? null,
    level: levelAtFirst(type, pupils),
    weeks: type?.weeks ?? 12,
  };
}
