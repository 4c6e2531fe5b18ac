/** Everything that Ctrl+K finds: the words of every record in one table, indexed by FTS5, kept up to date by triggers. */
export const name = '0140-search';

/** Where the words of one table go. SQL; `@` stands for the row. */
interface Source {
  readonly table: string;
  readonly pupil: string;
  /** The plan, review or support plan on whose screen the row is shown; it is not found when that is in the bin. */
  readonly record?: string;
  /** What tells the row from its neighbours: a reference, a name, a title. Shown, not searched. */
  readonly mark?: string;
  /** The day that it speaks of. */
  readonly dated?: string;
  /** Searched before all else. */
  readonly heading?: string;
  readonly words?: readonly string[];
  /** False for the tables whose rows do not go to the bin. */
  readonly hasBin?: false;
  /** Rows that are found at all. */
  readonly only?: string;
  /** 1 for a document whose inside is still to be read. */
  readonly waiting?: string;
}

const columns = [
  'source',
  'row_id',
  'pupil_id',
  'record_id',
  'mark',
  'dated',
  'whose',
  'heading',
  'words',
  'gone',
  'waiting',
];
const kept = new Set(['source', 'row_id', 'waiting']);

const names = (row: string): string =>
  `trim(coalesce(${row}.known_as, '') || ' ' || ${row}.legal_forename || ' ' || coalesce(${row}.preferred_surname, '') || ' ' || ${row}.legal_surname)`;

const ofPlan = '(SELECT pupil_id FROM ehc_plans WHERE id = @.plan_id)';
const ofReview = '(SELECT pupil_id FROM reviews WHERE id = @.review_id)';
const ofSupport = '(SELECT pupil_id FROM support_plans WHERE id = @.plan_id)';
const plan = { pupil: ofPlan, record: '@.plan_id' };
const review = { pupil: ofReview, record: '@.review_id' };
const support = { pupil: ofSupport, record: '@.plan_id' };

const sources: readonly Source[] = [
  {
    table: 'pupils',
    pupil: '@.id',
    heading: `${names('@')} || ' ' || coalesce(@.middle_names, '') || ' ' || coalesce(@.upn, '')`,
    words: ['summary', 'strengths', 'communication', 'medical_pointer', 'protection_pointer'],
  },
  {
    table: 'contacts',
    pupil: 'NULL',
    mark: '@.name',
    heading: '@.name',
    words: ['email', 'phone', 'mobile', 'address', 'postcode', 'communication_needs'],
  },
  { table: 'pupil_notes', pupil: '@.pupil_id', mark: '@.kind', dated: '@.happened_on', words: ['text'] },
  { table: 'monitorings', pupil: '@.pupil_id', dated: '@.raised_on', words: ['concern'] },
  {
    table: 'ehc_plans',
    pupil: '@.pupil_id',
    record: '@.id',
    dated: '@.issued_on',
    words: ['local_authority', 'case_officer', 'band'],
  },
  { table: 'ehc_sections', ...plan, mark: '@.letter', words: ['text'] },
  {
    table: 'ehc_needs',
    ...plan,
    mark: "@.letter || ' ' || @.ref",
    heading: "@.ref || ' ' || coalesce(@.title, '')",
    words: ['strengths', 'text'],
  },
  {
    table: 'ehc_outcomes',
    ...plan,
    mark: "'E ' || @.ref",
    heading: '@.ref',
    words: ['text', 'step', 'measure'],
  },
  {
    table: 'ehc_provisions',
    ...plan,
    mark: "@.section || ' ' || @.ref",
    heading: '@.ref',
    words: ['what', 'who', 'place', 'note'],
  },
  { table: 'ehc_advice', ...plan, dated: '@.dated_on', words: ['title', 'author'] },
  {
    table: 'reviews',
    pupil: '@.pupil_id',
    record: '@.id',
    dated: '@.meeting_on',
    words: ['place', 'chair', 'minute_taker', 'access_notes'],
  },
  {
    table: 'review_invitees',
    ...review,
    mark: '@.name',
    heading: "@.name || ' ' || coalesce(@.agency, '')",
    words: ['email', 'phone', 'access_needs', 'advice_note'],
  },
  { table: 'review_answers', ...review, words: ['value'], hasBin: false },
  { table: 'review_invitee_answers', ...review, mark: '@.invitee_id', words: ['value'], hasBin: false },
  {
    table: 'review_outcomes',
    ...review,
    words: ['baseline', 'evidence', 'comment', 'meeting_note', 'new_step', 'new_measure'],
    hasBin: false,
  },
  { table: 'review_provisions', ...review, words: ['delivered_by', 'gap_reason', 'effect'], hasBin: false },
  { table: 'review_agenda_items', ...review, words: ['title', 'discussion', 'decision'] },
  { table: 'review_actions', ...review, dated: '@.due_on', words: ['what', 'owner'] },
  { table: 'review_differences', ...review, words: ['words', 'about', 'who'] },
  { table: 'review_amendments', ...review, mark: '@.ref', words: ['proposed_text', 'reason', 'evidence'] },
  {
    table: 'support_plans',
    pupil: '@.pupil_id',
    record: '@.id',
    dated: '@.starts_on',
    words: ['next_step_note'],
  },
  { table: 'support_plan_answers', ...support, words: ['value'], hasBin: false },
  {
    table: 'plan_outcomes',
    ...support,
    words: ['text', 'long_term', 'measure', 'baseline_words', 'target_words'],
  },
  {
    table: 'outcome_progress',
    pupil:
      '(SELECT s.pupil_id FROM plan_outcomes o JOIN support_plans s ON s.id = o.plan_id WHERE o.id = @.outcome_id)',
    record: '(SELECT plan_id FROM plan_outcomes WHERE id = @.outcome_id)',
    mark: '@.outcome_id',
    dated: '@.observed_on',
    words: ['note'],
  },
  {
    table: 'pupil_profile_answers',
    pupil: '(SELECT pupil_id FROM pupil_profiles WHERE id = @.profile_id)',
    record: '@.profile_id',
    words: ['value'],
    hasBin: false,
  },
  {
    table: 'parent_meetings',
    pupil: '@.pupil_id',
    dated: '@.held_on',
    words: ['parent_words', 'notes', 'agreed', 'attended'],
  },
  { table: 'provisions', pupil: 'NULL', mark: '@.name', heading: '@.name', words: ['code', 'evaluation'] },
  {
    table: 'documents',
    pupil: '@.pupil_id',
    mark: '@.title',
    dated: 'coalesce(@.report_date, @.received_on)',
    heading: "@.title || ' ' || coalesce(@.agency, '') || ' ' || coalesce(@.author, '')",
    only: "@.purpose IN ('report', 'sent-paper')",
    waiting: "@.reading = 'readable' AND @.kind IN ('pdf', 'docx', 'odt', 'txt')",
  },
];

/** The row of `search_texts` for a row of a table, as the columns of a SELECT. */
function valuesOf(source: Source): string[] {
  const words = (source.words ?? []).map((column) => `coalesce(@.${column}, '')`).join(` || char(10) || `);
  return [
    `'${source.table}'`,
    '@.id',
    source.pupil,
    source.record ?? 'NULL',
    source.mark ?? 'NULL',
    source.dated ?? 'NULL',
    source.pupil === 'NULL' || source.table === 'pupils'
      ? "''"
      : `coalesce((SELECT ${names('p')} FROM pupils p WHERE p.id = ${source.pupil}), '')`,
    source.heading ?? "''",
    words === '' ? "''" : `trim(${words}, char(10) || ' ')`,
    source.hasBin === false ? '0' : '@.deleted_at IS NOT NULL',
    source.waiting ?? '0',
  ];
}

/** Nothing is kept of a row without words, unless there was something to take back. */
function holdsWords(source: Source): string {
  const texts = [
    ...(source.heading === undefined ? [] : [source.heading]),
    ...(source.words ?? []).map((column) => `@.${column}`),
  ];
  const some = texts.map((text) => `coalesce(${text}, '') <> ''`).join(' OR ');
  return `(${some}) AND (${source.only ?? '1'})`;
}

const toRow = (sql: string, row: string): string => sql.replaceAll('@', row);

/** Everything that is there already, when the table is made. */
function fillFrom(source: Source): string {
  const select = `SELECT ${valuesOf(source).join(', ')} FROM ${source.table} r WHERE ${holdsWords(source)}`;
  return `INSERT INTO search_texts (${columns.join(', ')}) ${toRow(select, 'r')}`;
}

/** The columns that a source reads: only when one of them is written is there anything to do. */
function readBy(source: Source): string[] {
  const sql = [...valuesOf(source), holdsWords(source)].join(' ');
  return [...new Set([...sql.matchAll(/@\.(\w+)/g)].map(([, column]) => column ?? 'id'))];
}

function triggersOf(source: Source): string[] {
  const { table } = source;
  // What a document says inside is read once; its row's own changes leave it.
  const rewritten = columns.filter((c) => !kept.has(c) && !(table === 'documents' && c === 'words'));
  const before = `EXISTS (SELECT 1 FROM search_texts WHERE source = '${table}' AND row_id = @.id)`;
  const write = toRow(
    `INSERT INTO search_texts (${columns.join(', ')}) SELECT ${valuesOf(source).join(', ')} ` +
      `WHERE (${holdsWords(source)}) OR ${before} ` +
      `ON CONFLICT (source, row_id) DO UPDATE SET ${rewritten.map((c) => `${c} = excluded.${c}`).join(', ')}`,
    'NEW',
  );
  return [
    `CREATE TRIGGER search_${table}_insert AFTER INSERT ON ${table} BEGIN ${write}; END`,
    `CREATE TRIGGER search_${table}_update AFTER UPDATE OF ${readBy(source).join(', ')} ON ${table} BEGIN ${write}; END`,
    `CREATE TRIGGER search_${table}_delete AFTER DELETE ON ${table} BEGIN ` +
      `DELETE FROM search_texts WHERE source = '${table}' AND row_id = OLD.id; END`,
  ];
}

const remove = `INSERT INTO search_words (search_words, rowid, whose, heading, words)
  VALUES ('delete', OLD.number, OLD.whose, OLD.heading, OLD.words)`;
const add = `INSERT INTO search_words (rowid, whose, heading, words) VALUES (NEW.number, NEW.whose, NEW.heading, NEW.words)`;

export const statements: readonly string[] = [
  // `number` is named, so that VACUUM leaves it: the index refers to it.
  `CREATE TABLE search_texts (
    number INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    row_id TEXT NOT NULL,
    pupil_id TEXT,
    record_id TEXT,
    mark TEXT,
    dated TEXT,
    whose TEXT NOT NULL,
    heading TEXT NOT NULL,
    words TEXT NOT NULL,
    gone INTEGER NOT NULL CHECK (gone IN (0, 1)),
    waiting INTEGER NOT NULL CHECK (waiting IN (0, 1)),
    UNIQUE (source, row_id)
  ) STRICT`,
  `CREATE INDEX search_texts_by_pupil ON search_texts (pupil_id)`,
  `CREATE INDEX search_texts_waiting ON search_texts (number) WHERE waiting = 1`,
  `CREATE VIRTUAL TABLE search_words USING fts5 (
    whose, heading, words,
    content = 'search_texts', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
  )`,
  ...sources.map(fillFrom),
  `INSERT INTO search_words (search_words) VALUES ('rebuild')`,
  `CREATE TRIGGER search_texts_insert AFTER INSERT ON search_texts BEGIN ${add}; END`,
  `CREATE TRIGGER search_texts_delete AFTER DELETE ON search_texts BEGIN ${remove}; END`,
  `CREATE TRIGGER search_texts_update AFTER UPDATE OF whose, heading, words ON search_texts
    WHEN OLD.whose IS NOT NEW.whose OR OLD.heading IS NOT NEW.heading OR OLD.words IS NOT NEW.words
    BEGIN ${remove}; ${add}; END`,
  ...sources.flatMap(triggersOf),
  `CREATE TRIGGER search_names AFTER UPDATE OF known_as, legal_forename, preferred_surname, legal_surname ON pupils
    WHEN ${names('OLD')} IS NOT ${names('NEW')}
    BEGIN UPDATE search_texts SET whose = ${names('NEW')} WHERE pupil_id = NEW.id AND source <> 'pupils'; END`,
  // A password was found for it: now it can be read.
  `CREATE TRIGGER search_documents_opened AFTER UPDATE OF reading ON documents
    WHEN NEW.reading = 'readable' AND OLD.reading <> 'readable'
    BEGIN UPDATE search_texts SET waiting = 1 WHERE source = 'documents' AND row_id = NEW.id
      AND NEW.kind IN ('pdf', 'docx', 'odt', 'txt'); END`,
];
