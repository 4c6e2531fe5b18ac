import type { RunChoices, RunPage } from '../../domain/provision/run-page';
import { saved, useChange } from '../app/calls';
import { AutosaveDate, AutosaveNumber, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText, AutosaveTextArea } from '../ui/autosave-text';
import { areaOptions, fundingOptions, layerOptions, levelOptions, yearOptions } from './choice-lists';
import styles from './provision.module.css';

interface RunDetailsProps {
  readonly page: RunPage;
  readonly choices: RunChoices;
}

/** What a run is, when and where it takes place, and how it is measured. */
export function RunDetails({ page: { run }, choices }: RunDetailsProps) {
  const setField = useChange('provision', 'setField');
  const save = (field: string) => (value: string | number | null) =>
    saved(setField({ id: run.id, field, value }));
  return (
    <div className={styles['fields']}>
      <div className={styles['wide']}>
        <AutosaveText label="Name" value={run.name} onSave={save('name')} />
      </div>
      <AutosaveSelect label="Area of need" options={areaOptions} value={run.area} onSave={save('area')} />
      <AutosaveSelect label="Layer" options={layerOptions} value={run.layer} onSave={save('layer')} />
      <AutosaveSelect label="For" options={levelOptions} value={run.level} onSave={save('level')} />
      {run.level === 'class' && (
        <AutosaveSelect
          label="Class"
          options={choices.classes.map(({ id, name }) => ({ id, label: name }))}
          value={run.classId}
          onSave={save('classId')}
        />
      )}
      {run.level === 'cohort' && (
        <AutosaveSelect
          label="Year group"
          options={yearOptions}
          value={run.cohort === null ? null : String(run.cohort)}
          onSave={save('cohort')}
        />
      )}
      <AutosaveDate label="First day" value={run.startsOn} onSave={save('startsOn')} />
      <AutosaveNumber label="School weeks" min={1} max={53} value={run.weeks} onSave={save('weeks')} />
      <AutosaveText label="Place" value={run.place ?? ''} onSave={save('place')} />
      <AutosaveText
        label="Adults to children"
        value={run.ratio ?? ''}
        placeholder="1:6"
        onSave={save('ratio')}
      />
      <AutosaveSelect
        label="Paid from"
        emptyLabel="Not said"
        options={fundingOptions}
        value={run.funding}
        onSave={save('funding')}
      />
      <div className={styles['wide']}>
        <AutosaveText
          label="Measured at the start"
          value={run.entryMeasure ?? ''}
          onSave={save('entryMeasure')}
        />
      </div>
      <div className={styles['wide']}>
        <AutosaveText
          label="Measured at the end"
          value={run.exitMeasure ?? ''}
          onSave={save('exitMeasure')}
        />
      </div>
      <AutosaveNumber label="Expected gain" value={run.expectedGain} onSave={save('expectedGain')} />
      <AutosaveText
        label="In"
        placeholder="points, months"
        value={run.gainUnit ?? ''}
        onSave={save('gainUnit')}
      />
      <div className={styles['wide']}>
        <AutosaveTextArea
          label="How it went"
          rows={2}
          value={run.evaluation ?? ''}
          onSave={save('evaluation')}
        />
      </div>
    </div>
  );
}
