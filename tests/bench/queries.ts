import type { Knex } from 'knex';
import { timelineKindIds } from '../../domain/pupils/timeline';
import { matchWords } from '../../domain/search/match-words';
import { readQuery } from '../../domain/search/read-query';
import type { Database } from '../../electron/database/database';
import { pupilsService } from '../../electron/pupils/service';
import { searchService } from '../../electron/search/service';
import { homeLists } from '../../electron/tasks/home-lists';
import { noDialogs } from '../integration/support/no-dialogs';
import { byTurns, type Figure, figure, median, milliseconds } from './figure.mjs';
import { RawDatabase } from './generator/raw-database';
import { withRecords } from './opened-vault';

interface Measured {
  /** A copy of the vault. */
  readonly vault: string;
  /** The same records, not encrypted. */
  readonly plain: string;
  readonly size: string;
}

interface Statement {
  readonly sql: string;
  readonly bindings: readonly Knex.RawBinding[];
}

/**
 * The register, a pupil's page and home, against the same statements by the bare driver on plain SQLite: what they ask of the records by the
 * program's own connection, and the whole call with the rules that make a list of the rows.
 */
export function measureQueries({ vault, plain, size }: Measured): Promise<Figure[]> {
  return withRecords(vault, async (database) => {
    const bare = await RawDatabase.open(plain);
    try {
      const pupils = pupilsService({
        database,
        dialogs: noDialogs,
        vault: { folder: '' },
        locking: new AbortController().signal,
      });
      const { id, shown } = await fullestPupil(bare);
      const register = await pupils.register({ who: 'on-roll' });
      const rows = register.ok ? register.value.rows.length : 0;
      const due = await homeLists(database);
      const lines = due.overdue.length + due.soon.length + due.later.length;
      const asked: readonly (readonly [string, number, () => Promise<unknown>])[] = [
        ['register', rows, () => pupils.register({ who: 'on-roll' })],
        ['profile of a pupil', shown, () => profile(pupils, id)],
        ['home', lines, () => homeLists(database)],
      ];
      const figures: Figure[] = [];
      for (const [name, shownRows, ask] of asked) {
        const statements = await statementsOf(database, ask);
        const measures: readonly (readonly [string, number, () => Promise<unknown>])[] = [
          ['its queries', 1.2, () => askAll(database, statements)],
          ['the whole call', 2, ask],
        ];
        for (const [part, goal, work] of measures) {
          const times = await byTurns(
            25,
            () => milliseconds(work),
            () => milliseconds(() => runAll(bare, statements)),
            5,
          );
          figures.push(
            figure({ name: `${name}, ${part}`, size, ...times, unit: 'ms', goal, shown: shownRows }),
          );
        }
      }
      return figures;
    } finally {
      await bare.close();
    }
  });
}

/** Common words, rare ones, the beginnings of words, and names typed without their marks. */
const searches = [
  'maya',
  'lukasz',
  'zoe anch',
  'naive',
  'cafe role',
  'handwriting',
  'read',
  'timeta',
  'sensory break',
];

/** The best 25 with the text around what was found: as many as the palette shows. */
const bareSearch = `SELECT rowid, snippet(search_words, 2, '<', '>', '…', 18) FROM search_words
  WHERE search_words MATCH ? AND rank MATCH 'bm25(0.3, 6, 1)' ORDER BY rank LIMIT 25`;

/** A search over everything, against the same words by bare FTS5 on plain SQLite: the middle one of nine, and the slowest. */
export function measureSearch({ vault, plain, size }: Measured): Promise<Figure[]> {
  return withRecords(vault, async (database) => {
    const bare = await RawDatabase.open(plain);
    try {
      const { find } = searchService(database);
      const each: { readonly value: number; readonly floor: number }[] = [];
      for (const text of searches) {
        const match = matchWords(readQuery(text)) ?? '';
        const least = () => bare.all(bareSearch, [match]);
        each.push(
          await byTurns(
            7,
            () => milliseconds(() => find({ text })),
            () => milliseconds(least),
            2,
          ),
        );
      }
      const slowest = each.reduce((one, other) => (other.value > one.value ? other : one));
      const middle = {
        value: median(each.map(({ value }) => value)),
        floor: median(each.map(({ floor }) => floor)),
      };
      return [
        figure({ name: 'search over everything', size, ...middle, unit: 'ms', goal: 1.5 }),
        figure({
          name: 'search over everything, the slowest of nine',
          size,
          ...slowest,
          unit: 'ms',
          goal: 1.5,
        }),
      ];
    } finally {
      await bare.close();
    }
  });
}

type Pupils = ReturnType<typeof pupilsService>;

/** All that a pupil's page reads when it is opened. */
async function profile(pupils: Pupils, id: string): Promise<void> {
  await pupils.page({ id });
  await pupils.timeline({ id, kinds: [...timelineKindIds], atMost: 60 });
}

/** The pupil with the most reviews, and how many notes, documents and reviews her story shows. */
async function fullestPupil(bare: RawDatabase): Promise<{ readonly id: string; readonly shown: number }> {
  const [pupil] = await bare.all<{ id: string; shown: number }>(
    `SELECT p.id, (SELECT count(*) FROM documents WHERE pupil_id = p.id) + (SELECT count(*) FROM pupil_notes WHERE pupil_id = p.id) +
      (SELECT count(*) FROM support_plans WHERE pupil_id = p.id) AS shown
    FROM pupils p JOIN reviews r ON r.pupil_id = p.id WHERE p.archived_at IS NULL GROUP BY p.id ORDER BY count(*) DESC, p.id LIMIT 1`,
  );
  if (!pupil) throw new Error('There is no pupil with a review');
  return pupil;
}

/** What was asked of the records meanwhile. */
async function statementsOf(database: Database, ask: () => Promise<unknown>): Promise<readonly Statement[]> {
  const heard: Statement[] = [];
  const hear = ({ sql, bindings }: Statement) => void heard.push({ sql, bindings });
  database.read.on('query', hear);
  try {
    await ask();
  } finally {
    database.read.removeListener('query', hear);
  }
  return heard;
}

/** The statements once more as the program runs them: its connection, its page cache, its names for the columns. */
async function askAll(database: Database, statements: readonly Statement[]): Promise<void> {
  for (const { sql, bindings } of statements) await database.read.raw(sql, [...bindings]);
}

async function runAll(bare: RawDatabase, statements: readonly Statement[]): Promise<void> {
  for (const { sql, bindings } of statements) await bare.all(sql, bindings);
}
