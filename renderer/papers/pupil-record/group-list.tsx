import { formatDate } from '../../../domain/common/date-words';
import type { RecordEntry, RecordGroup } from '../../../domain/subject-access/record';
import { asTable, isBare, linesOfAnswers, withoutTitle } from './group-shape';

/** The lists of a part or of an entry, each under its heading. */
export function GroupList({
  groups,
  level,
}: {
  readonly groups: readonly RecordGroup[];
  readonly level: 2 | 3 | 4;
}) {
  const Heading = `h${level}` as const;
  return groups.map((group) => (
    <section key={group.table} className="record-group">
      <Heading>{group.title}</Heading>
      <Group group={group} level={level} />
    </section>
  ));
}

function Group({ group, level }: { readonly group: RecordGroup; readonly level: 2 | 3 | 4 }) {
  const table = asTable(group.entries);
  if (table) return <GroupTable {...table} />;
  const answers = linesOfAnswers(group.entries);
  if (answers) return <Fields fields={answers} />;
  const bare = group.entries.filter(isBare);
  const isList = bare.length > 1;
  return (
    <>
      {group.entries
        .filter((entry) => !isList || !bare.includes(entry))
        .map((entry, index) => (
          <Entry key={index} entry={entry} level={level} />
        ))}
      {isList && <Titles entries={bare} />}
    </>
  );
}

/** Entries that are a title and nothing more, one below the other. */
function Titles({ entries }: { readonly entries: readonly RecordEntry[] }) {
  return (
    <ul className="record-bare">
      {entries.map(({ title }, index) => (
        <li key={index}>{title}</li>
      ))}
    </ul>
  );
}

function Entry({ entry, level }: { readonly entry: RecordEntry; readonly level: 2 | 3 | 4 }) {
  const { title, inBinSince, fields, groups } = entry;
  const Heading = level === 2 ? 'h3' : 'h4';
  return (
    <div className={level === 2 ? 'record-entry' : 'record-entry inner'}>
      {title !== null && <Heading>{title}</Heading>}
      {inBinSince !== null && <p className="quiet">In the bin since {formatDate(inBinSince)}.</p>}
      <Fields fields={withoutTitle(fields, title)} />
      <GroupList groups={groups} level={level === 2 ? 3 : 4} />
    </div>
  );
}

function Fields({ fields }: { readonly fields: RecordEntry['fields'] }) {
  if (fields.length === 0) return null;
  return (
    <dl className="record-fields">
      {fields.map(({ key, label, words }, index) => (
        <div key={`${key} ${index}`} className={words.length > 400 ? 'long' : undefined}>
          <dt>
            <p>{label}</p>
          </dt>
          <dd>
            <p className="typed">{words}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function GroupTable({ columns, rows }: NonNullable<ReturnType<typeof asTable>>) {
  return (
    <table className="record-table">
      <thead>
        <tr>
          {columns.map(({ label, key }) => (
            <th key={key} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, index) => (
          <tr key={index}>
            {cells.map((cell, at) => (
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
