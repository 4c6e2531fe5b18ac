import { fail, ok, type Result } from '../../domain/common/result';
import { fold, tidy } from '../../domain/common/text';
import { textParts } from '../../domain/ehc-plans/sections';
import type { Database, Writer } from '../database/database';
import { noPlan } from '../database/not-there';
import { planById } from './repository';

const unknownPart = fail('invalid', 'This part of the plan is not known.');

interface SectionText {
  readonly planId: string;
  readonly letter: 'A' | 'F' | 'I' | 'J';
  readonly part: string;
  readonly text: string;
}

/** Keeps a text of section A, I or J, or what holds for the whole day (F). */
export async function setText(database: Database, input: SectionText): Promise<Result<null>> {
  return setTexts(database, { ...input, texts: [input] });
}

/** Several texts of one section in one change. */
export async function setTexts(
  database: Database,
  {
    planId,
    letter,
    texts,
  }: Pick<SectionText, 'planId' | 'letter'> & {
    readonly texts: readonly Pick<SectionText, 'part' | 'text'>[];
  },
): Promise<Result<null>> {
  if (!texts.every(({ part }) => isKnown(letter, part))) return unknownPart;
  return database.change(`Changed section ${letter}`, async (writer) => {
    if (!(await planById(writer, planId))) return noPlan;
    for (const { part, text } of texts) await writeText(database, writer, { planId, letter, part, text });
    return ok(null);
  });
}

function isKnown(letter: SectionText['letter'], part: string): boolean {
  return letter === 'F'
    ? part === 'universal'
    : textParts.some((item) => item.letter === letter && item.part === part);
}

async function writeText(
  database: Database,
  writer: Writer,
  { planId, letter, part, text }: SectionText,
): Promise<void> {
  const kept = letter === 'F' ? sentencesOf(text) : tidy(text);
  const row: { id: string } | undefined = await writer('ehcSections')
    .select('id')
    .where({ planId, letter, part })
    .whereNull('deletedAt')
    .first();
  if (row)
    await writer('ehcSections').where({ id: row.id }).update({ text: kept, updatedAt: database.clock.now() });
  else await writer('ehcSections').insert({ ...database.newRecord(), planId, letter, part, text: kept });
}

/** Adds arrangements for the whole day to those that are in the plan; one that is there already is not written twice. */
export async function addWholeDay(
  database: Database,
  writer: Writer,
  planId: string,
  sentences: readonly string[],
): Promise<void> {
  if (sentences.length === 0) return;
  const row: { text: string } | undefined = await writer('ehcSections')
    .select('text')
    .where({ planId, letter: 'F', part: 'universal' })
    .whereNull('deletedAt')
    .first();
  const lines = (row?.text ?? '').split('\n').filter((line) => line !== '');
  const known = new Set(lines.map(fold));
  const fresh = sentences
    .map((sentence) => tidy(sentence).replace(/\s+/g, ' '))
    .filter((line) => !known.has(fold(line)));
  const text = [...lines, ...fresh].join('\n');
  await writeText(database, writer, { planId, letter: 'F', part: 'universal', text });
}

function sentencesOf(text: string): string {
  return text
    .split('\n')
    .map((line) => tidy(line).replace(/\s+/g, ' '))
    .filter((line) => line !== '')
    .join('\n');
}
