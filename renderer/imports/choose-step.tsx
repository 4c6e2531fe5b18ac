import type { ImportOverview } from '../../domain/imports/api';
import { countOf } from '../../domain/common/text';
import { Callout } from '../ui/callout';
import { DateField } from '../ui/date-field';
import { DropZone } from '../ui/drop-zone';
import { Loading } from '../ui/loading';
import { Select } from '../ui/select';
import { EarlierImports } from './earlier-imports';
import styles from './import-screen.module.css';
import { useImport } from './import-store';
import { useFile } from './use-file';

/** Which school, which day, which file. */
export function ChooseStep({ overview }: { readonly overview: ImportOverview }) {
  const { problem, isReading, choose, drop } = useFile();
  return (
    <div className={styles['step']}>
      <h2 tabIndex={-1}>Choose a file</h2>
      <p className={styles['lead']}>
        In your school’s system, make a list of all pupils with the columns you want here and save it as CSV.
        Name, date of birth and UPN are what a pupil is recognised by. The file is only read: nothing is
        written until you have looked at what would change.
      </p>
      <SchoolAndDay overview={overview} />
      {problem && (
        <Callout tone="danger" heading="This file cannot be imported" isAnswer>
          {problem.message}
        </Callout>
      )}
      <DropZone
        label="Drop a CSV file here, or"
        onFiles={drop}
        chooseLabel="Choose a file"
        onChoose={choose}
      />
      {isReading && <Loading label="Reading the file" />}
      <EarlierImports />
    </div>
  );
}

function SchoolAndDay({ overview }: { readonly overview: ImportOverview }) {
  const { schoolId, importDate, set } = useImport();
  const options = overview.schools.map((school) => ({
    id: school.id,
    label: school.name,
    detail: school.pupils === 0 ? 'No pupils yet' : `${countOf(school.pupils, 'pupil')} on roll here`,
  }));
  return (
    <div className={styles['fields']}>
      <Select
        label="School"
        options={options}
        value={schoolId ?? overview.schools[0]?.id ?? null}
        onChange={(id) => set({ schoolId: id })}
      />
      <DateField
        label="Day of the file"
        hint="When the list was made. Changes without a date of their own count from this day."
        value={importDate ?? overview.today}
        onChange={(date) => set({ importDate: date })}
        max={overview.today}
      />
    </div>
  );
}
