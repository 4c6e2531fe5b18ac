/** Six more tables that Ctrl+K finds: needs, staff, banks, catalogue, notes of sessions, observations (see 0140-search). */
export const name = '0200-search-more';

/** Where the words of one table go. SQL; `@` stands for the row. */
interface Source {
  readonly table: string;
  readonly pupil?: string;
  /** The run on whose screen the row is shown. */
  readonly record?: string;
  readonly mark?: string;
  readonly dated?: string;
  readonly heading?: string;
  readonly words: readonly string[];
  /** False for the tables whose rows do not go to the bin. */
  readonly hasBin?: false;
}

const sources: readonly Source[] = [
  { table: 'sen_needs', pupil: '@.pupil_id', dated: '@.starts_on', words: ['note'] },
  { table: 'staff', mark: '@.name', heading: '@.name', words: ['role', 'email'] },
  { table: 'bank_items', mark: '@.kind', words: ['text', 'detail'] },
  {
    table: 'provision_types',
    mark: '@.name',
    heading: '@.name',
    words: ['what', 'evidence_base', 'resources', 'training'],
  },
  {
    table: 'provision_sessions',
    record: '@.provision_id',
    dated: '@.held_on',
    words: ['note'],
    hasBin: false,
  },
  {
    table: 'support_observations',
    pupil:
      '(SELECT s.pupil_id FROM plan_outcomes o JOIN support_plans s ON s.id = o.plan_id WHERE o.id = @.outcome_id)',
    mark: '@.outcome_id',
    dated: '@.observed_on',
    words: ['focus', 'seen', 'strength', 'next_step'],
  },
];

const columns = ['source', 'row_id', 'pupil_id', 'record_id', 'mark', 'dated', 'whose', 'heading', 'words'];
const all = [...columns, 'gone', 'waiting'].join(', ');
const rewritten = [...columns.slice(2), 'gone'].map((column) => `${column} = excluded.${column}`).join(', ');

/** The row of `search_texts` for a row of a table, as the columns of a SELECT. */
function valuesOf({ table, pupil, record, mark, dated, heading, words, hasBin }: Source): string {
  const name =
    "trim(coalesce(p.known_as, '') || ' ' || p.legal_forename || ' ' || coalesce(p.preferred_surname, '') || ' ' || p.legal_surname)";
  const whose =
    pupil === undefined ? "''" : `coalesce((SELECT ${name} FROM pupils p WHERE p.id = ${pupil}), '')`;
  const text = words.map((column) => `coalesce(@.${column}, '')`).join(' || char(10) || ');
  return [
    `'${table}', @.id, ${pupil ?? 'NULL'}, ${record ?? 'NULL'}, ${mark ?? 'NULL'}, ${dated ?? 'NULL'}, ${whose}`,
    heading ?? "''",
    `trim(${text}, char(10) || ' ')`,
    hasBin === false ? '0' : '@.deleted_at IS NOT NULL',
    '0',
  ].join(', ');
}

const holdsWords = ({ words, heading }: Source): string =>
  [...words, ...(heading === undefined ? [] : ['name'])]
    .map((column) => `coalesce(@.${column}, '') <> ''`)
    .join(' OR ');

const inRow = (sql: string, row: string): string => sql.replaceAll('@', row);

function statementsFor(source: Source): string[] {
  const { table } = source;
  const values = valuesOf(source);
  const some = holdsWords(source);
  const read = [...new Set([...`${values} ${some}`.matchAll(/@\.(\w+)/g)].map(([, column]) => column))];
  const before = `EXISTS (SELECT 1 FROM search_texts WHERE source = '${table}' AND row_id = NEW.id)`;
  const write =
    `INSERT INTO search_texts (${all}) SELECT ${inRow(values, 'NEW')} WHERE (${inRow(some, 'NEW')}) OR ${before} ` +
    `ON CONFLICT (source, row_id) DO UPDATE SET ${rewritten}`;
  return [
    inRow(`INSERT INTO search_texts (${all}) SELECT ${values} FROM ${table} r WHERE ${some}`, 'r'),
    `CREATE TRIGGER search_${table}_insert AFTER INSERT ON ${table} BEGIN ${write}; END`,
    `CREATE TRIGGER search_${table}_update AFTER UPDATE OF ${read.join(', ')} ON ${table} BEGIN ${write}; END`,
    `CREATE TRIGGER search_${table}_delete AFTER DELETE ON ${table} BEGIN ` +
      `DELETE FROM search_texts WHERE source = '${table}' AND row_id = OLD.id; END`,
  ];
}

export const statements: readonly string[] = sources.flatMap(statementsFor);
