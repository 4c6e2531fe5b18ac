import { buildRecord } from '../../domain/subject-access/build-record';
import { homePhrases } from '../../domain/subject-access/home';
import type { PupilRecord } from '../../domain/subject-access/record';
import type { KnownPerson, NameDecision } from '../../domain/subject-access/redact/people';
import { patternsFor } from '../../domain/subject-access/redact/matcher-for';
import type { Reader } from '../database/database';
import type { Patterns } from '../papers/redact/redaction';
import { type CopyDocument, documentsOfCopy } from './documents-of-copy';
import { gatherHistory } from './gather-history';
import { gatherRows } from './gather-rows';
import { askingContact } from './asking-contact';
import { knownPeople } from './known-people';
import { namesOf, type RequestRow } from './repository';

/** Everything that a copy is made of, nothing taken out yet. */
export interface CopySource {
  readonly record: PupilRecord;
  readonly people: readonly KnownPerson[];
  /** Contacts whose names cannot be looked for, as typed. */
  readonly notUnderstood: readonly string[];
  readonly decisions: ReadonlyMap<string, NameDecision>;
  readonly ownWords: readonly string[];
  readonly patterns: Patterns;
  readonly documents: readonly CopyDocument[];
  /** Whether it says where the child lives. */
  readonly givesHome: boolean;
}

/** Gathers the whole record of the child whose copy is asked for, and what was decided about names and documents. */
export async function copySource(reader: Reader, request: RequestRow): Promise<CopySource> {
  const gathered = await gatherRows(reader, request.pupilId);
  const { pupil, people, notUnderstood } = await knownPeople(reader, request.pupilId, gathered);
  const names = await namesOf(reader, request.id);
  const decisions = new Map(
    names.filter(({ kind }) => kind === 'found').map(({ words, decision }) => [words, decision]),
  );
  const ownWords = names.filter(({ kind }) => kind === 'own').map(({ words }) => words);
  const reachable = new Set(request.askedContactId === null ? [] : [request.askedContactId]);
  const knowsHome = (await askingContact(reader, request))?.livesWith === true;
  // Not given, it is not in notes or documents either: the program's own letters have it in their head.
  const home = knowsHome ? [] : homePhrases(gathered.rows.get('pupils')?.[0]);
  return {
    record: {
      parts: buildRecord({ ...gathered, reachable, knowsHome }),
      history: await gatherHistory(reader, gathered.rows, { knowsHome }),
    },
    people,
    notUnderstood,
    decisions,
    ownWords,
    patterns: patternsFor({ pupil, people, decisions, ownWords, home }),
    documents: await documentsOfCopy(reader, request.pupilId, request.id),
    givesHome: knowsHome,
  };
}
