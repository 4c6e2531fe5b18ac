import { typedPounds } from '../../domain/common/money';
import type { ProvisionType } from '../../domain/provision/catalogue';
import { saved, useChange } from '../app/calls';
import { AutosaveCheckbox, AutosaveNumber, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText, AutosaveTextArea } from '../ui/autosave-text';
import { classes } from '../ui/classes';
import { areaOptions, layerOptions } from './choice-lists';
import styles from './provision.module.css';

/** Everything that the catalogue says of a provision. */
export function TypeFields({ type }: { readonly type: ProvisionType }) {
  const setField = useChange('provision', 'setTypeField');
  const { id } = type;
  const save = (field: string) => (value: string | number | boolean | null) =>
    saved(setField({ id, field, value }));
  return (
    <div role="group" aria-label={type.name} className={classes(styles['open'], styles['fields'])}>
      <div className={styles['wide']}>
        <AutosaveText label="Name" value={type.name} onSave={save('name')} />
      </div>
      <AutosaveSelect label="Area of need" options={areaOptions} value={type.area} onSave={save('area')} />
      <AutosaveSelect label="Layer" options={layerOptions} value={type.layer} onSave={save('layer')} />
      <div className={styles['wide']}>
        <AutosaveTextArea label="What it is" rows={3} value={type.what ?? ''} onSave={save('what')} />
      </div>
      <div className={styles['wide']}>
        <AutosaveTextArea
          label="What is known about its effect"
          rows={3}
          value={type.evidenceBase ?? ''}
          onSave={save('evidenceBase')}
        />
      </div>
      <AutosaveNumber
        label="Minutes a session"
        min={0}
        value={type.minutesPerSession}
        onSave={save('minutesPerSession')}
      />
      <AutosaveNumber
        label="Sessions a week"
        min={0}
        value={type.sessionsPerWeek}
        onSave={save('sessionsPerWeek')}
      />
      <AutosaveNumber label="School weeks" min={0} max={53} value={type.weeks} onSave={save('weeks')} />
      <AutosaveText label="Adults to children" value={type.ratio ?? ''} onSave={save('ratio')} />
      <div className={styles['wide']}>
        <AutosaveText
          label="Measured at the start"
          value={type.entryMeasure ?? ''}
          onSave={save('entryMeasure')}
        />
      </div>
      <div className={styles['wide']}>
        <AutosaveText
          label="Measured at the end"
          value={type.exitMeasure ?? ''}
          onSave={save('exitMeasure')}
        />
      </div>
      <AutosaveNumber label="Expected gain" value={type.expectedGain} onSave={save('expectedGain')} />
      <AutosaveText label="In" value={type.gainUnit ?? ''} onSave={save('gainUnit')} />
      <div className={styles['wide']}>
        <AutosaveText label="Resources" value={type.resources ?? ''} onSave={save('resources')} />
      </div>
      <AutosaveText
        label="Cost of resources, pounds a run"
        value={typedPounds(type.resourcePence)}
        onSave={save('resourcePence')}
      />
      <div className={styles['wide']}>
        <AutosaveText label="Training that it needs" value={type.training ?? ''} onSave={save('training')} />
      </div>
      <AutosaveCheckbox label="Offered when a run is started" value={type.active} onSave={save('active')} />
    </div>
  );
}
