import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { formatDate } from '../../domain/common/date-words';
import { countOf } from '../../domain/common/text';
import type { RunPage } from '../../domain/provision/run-page';
import { useChange, useRead } from '../app/calls';
import { paths } from '../app/paths';
import { useWithUndo } from '../app/use-with-undo';
import { WhoChanged } from '../history/who-changed';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Panel } from '../ui/card';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { areaName, layerName } from './choice-lists';
import styles from './provision.module.css';
import { RunCosts } from './run-costs';
import { RunDetails } from './run-details';
import { RunLinks } from './run-links';
import { RunPupils } from './run-pupils';
import { RunStaff } from './run-staff';

interface RunScreenProps {
  readonly runId: string;
  /** Planned against delivered, which the sessions room shows. */
  readonly sessions?: ReactNode;
}

/** One run: who has it, who gives it, when and where, what it serves, what it costs besides. */
export function RunScreen({ runId, sessions }: RunScreenProps) {
  const { value: page, problem } = useRead('provision', 'run', { id: runId });
  const schoolId = page?.run.schoolId ?? '';
  const { value: choices } = useRead('provision', 'choices', { schoolId }, { enabled: page !== undefined });
  if (problem)
    return (
      <Callout tone="warning" heading="This run cannot be shown">
        <p>{problem.message}</p>
        <LinkButton to={paths.runs}>Back to the runs</LinkButton>
      </Callout>
    );
  if (!page || !choices) return <Loading />;
  return (
    <div className={styles['screen']}>
      <PageHeading
        title={page.run.name}
        caption={`${areaName(page.run.area)}, ${layerName(page.run.layer).toLowerCase()}`}
        lead={whenInWords(page)}
        actions={<RemoveRun page={page} />}
      />
      <Panel title={`Pupils (${page.pupils.length})`}>
        <RunPupils page={page} choices={choices} />
      </Panel>
      <Panel title="Given by">
        <RunStaff run={page.run} choices={choices} hidesActual={page.hidesActual} />
      </Panel>
      <Panel title="What, when and where">
        <RunDetails page={page} choices={choices} />
      </Panel>
      <Panel title="What it serves">
        <RunLinks page={page} />
      </Panel>
      {sessions && <Panel title="Sessions">{sessions}</Panel>}
      <Panel title="Costs besides staff">
        <RunCosts run={page.run} />
      </Panel>
      <WhoChanged table="provisions" id={runId} of="this run" />
    </div>
  );
}

function RemoveRun({ page }: { readonly page: RunPage }) {
  const remove = useChange('provision', 'remove');
  const withUndo = useWithUndo();
  const [, navigate] = useLocation();
  const { id, name } = page.run;
  const run = async () => {
    if (await withUndo(remove({ id }), `${name} was removed`)) navigate(paths.runs);
  };
  return (
    <Button icon={Trash2} kind="quiet" onPress={() => void run()}>
      Remove the run
    </Button>
  );
}

function whenInWords({ run, lastDay, weeks }: RunPage): string {
  const begins = `${countOf(run.weeks, 'school week')} from ${formatDate(run.startsOn)}`;
  if (lastDay !== null) return `${begins} to ${formatDate(lastDay)}`;
  return weeks.length === 0
    ? `${begins}. The school’s terms are not entered for this time yet, so its weeks are not known.`
    : `${begins}. The school’s terms are entered for ${weeks.length} of them only, so its last day is not known yet.`;
}
