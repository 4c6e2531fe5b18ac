import { useState } from 'react';
import { planStatuses } from '../../domain/ehc-plans/model';
import type { PlanPage } from '../../domain/ehc-plans/plan-view';
import { saved, useChange } from '../app/calls';
import { AutosaveDate, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveText } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { NewVersionDialog } from './new-version-dialog';
import { PlanVersions } from './plan-versions';
import { RemovePlan } from './remove-plan';
import styles from './plan-screen.module.css';

/** The plan's own facts and its versions. */
export function PlanFacts({ page }: { readonly page: PlanPage }) {
  const { plan } = page;
  const [isCopying, setCopying] = useState(false);
  const setField = useChange('ehcPlans', 'setField');
  const save = (field: string) => (value: string | null) =>
    saved(setField({ planId: plan.id, field, value }));
  return (
    <section className={styles['section']} aria-label="The plan itself">
      <div className={styles['fields']}>
        <AutosaveSelect
          label="Status"
          options={planStatuses.map(({ code, name }) => ({ id: code, label: name }))}
          value={plan.status}
          onSave={save('status')}
        />
        {plan.status === 'ceased' && (
          <AutosaveDate label="Ceased on" value={plan.ceasedOn} onSave={save('ceasedOn')} />
        )}
        <AutosaveDate
          label="First plan issued on"
          value={plan.firstIssuedOn}
          onSave={save('firstIssuedOn')}
        />
        <AutosaveDate label="This plan issued on" value={plan.issuedOn} onSave={save('issuedOn')} />
        <AutosaveDate label="Last review meeting" value={plan.lastMeetingOn} onSave={save('lastMeetingOn')} />
        <AutosaveDate
          label="Decision after the last review"
          hint="The next anniversary is counted from it."
          value={plan.lastReviewCompletedOn}
          onSave={save('lastReviewCompletedOn')}
        />
        <AutosaveText
          label="Local authority"
          value={plan.localAuthority ?? ''}
          onSave={save('localAuthority')}
        />
        <AutosaveText label="Case officer" value={plan.caseOfficer ?? ''} onSave={save('caseOfficer')} />
        <AutosaveText label="Band or top-up" value={plan.band ?? ''} onSave={save('band')} />
      </div>
      <PlanVersions page={page} />
      <div className={styles['actions']}>
        <Button onPress={() => setCopying(true)}>Make a new version</Button>
        <RemovePlan planId={plan.id} pupilId={plan.pupilId} />
      </div>
      {isCopying && <NewVersionDialog planId={plan.id} onClose={() => setCopying(false)} />}
    </section>
  );
}
