import { useState } from 'react';
import type { Problem, Result } from '../../../domain/common/result';
import { countOf } from '../../../domain/common/text';
import type { ImportOverview } from '../../../domain/imports/api';
import type { MapPreview } from '../../../domain/imports/map/preview';
import { ask, useRead } from '../../app/calls';
import { paths } from '../../app/paths';
import { bridge } from '../../bridge';
import { Callout } from '../../ui/callout';
import { DropZone } from '../../ui/drop-zone';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/link-button';
import { Loading } from '../../ui/loading';
import { PageHeading } from '../../ui/page-heading';
import { Select } from '../../ui/select';
import styles from '../import-screen.module.css';
import { MapLook } from './map-look';

/** Takes a costed provision map over from files: choose, look, take over. */
export function MapImportScreen() {
  const { value: overview } = useRead('imports', 'overview', {});
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Import a provision map"
        lead="From CSV files or an Excel workbook. You see what would be added before anything is written."
      />
      {!overview && <Loading />}
      {overview?.schools.length === 0 && (
        <EmptyState
          heading="Add your school first"
          actions={<LinkButton to={paths.school}>Go to School</LinkButton>}
        >
          Provision belongs to a school: enter its name, then come back here.
        </EmptyState>
      )}
      {overview && overview.schools.length > 0 && <ChooseAndLook overview={overview} />}
    </div>
  );
}

function ChooseAndLook({ overview }: { readonly overview: ImportOverview }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [preview, setPreview] = useState<MapPreview | null>(null);
  const [added, setAdded] = useState<number | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isReading, setReading] = useState(false);
  const schoolId = chosen ?? overview.schools[0]?.id ?? '';
  const take = async (opening: Promise<Result<MapPreview | null>>) => {
    setReading(true);
    setProblem(null);
    setAdded(null);
    const opened = await opening;
    setReading(false);
    if (!opened.ok) {
      setPreview(null);
      setProblem(opened.problem);
    } else if (opened.value !== null) setPreview(opened.value);
  };
  const drop = (files: readonly File[]) => {
    void take(ask('imports', 'openMapFiles', { schoolId, paths: files.map((file) => bridge.pathOf(file)) }));
  };
  return (
    <div className={styles['step']}>
      {overview.schools.length > 1 && (
        <div className={styles['fields']}>
          <Select
            label="School"
            options={overview.schools.map(({ id, name }) => ({ id, label: name }))}
            value={schoolId}
            onChange={(id) => {
              setChosen(id);
              setPreview(null);
            }}
          />
        </div>
      )}
      {preview === null && (
        <p className={styles['lead']}>
          The map has a row for each provision, or for each adult in it: reference, provision, area, layer,
          start date, weeks, staff, grade, minutes, sessions and rates. A second list says by UPN who is in
          it, a third one may hold the rates of the grades. Choose all of them at once; a workbook has them as
          sheets. Columns are found by their names.
        </p>
      )}
      {problem && (
        <Callout tone="danger" heading="These files cannot be imported" isAnswer>
          {problem.message}
        </Callout>
      )}
      {added !== null && (
        <Callout tone="success" heading={`${countOf(added, 'run')} imported`} isAnswer>
          <LinkButton to={paths.runs} kind="primary">
            Go to provision
          </LinkButton>
        </Callout>
      )}
      <DropZone
        label={preview === null ? 'Drop the files here, or' : 'Other files: drop them here, or'}
        onFiles={drop}
        chooseLabel="Choose files"
        onChoose={() => void take(ask('imports', 'openMap', { schoolId }))}
      />
      {isReading && <Loading label="Reading the files" />}
      {preview !== null && (
        <MapLook
          key={preview.token}
          preview={preview}
          onDone={(count) => {
            setPreview(null);
            setAdded(count);
          }}
          onProblem={setProblem}
        />
      )}
    </div>
  );
}
