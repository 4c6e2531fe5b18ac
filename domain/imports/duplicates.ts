import { fold } from '../common/text';
import type { Candidate, ImportProblem } from './candidate';
import type { ConvertContext } from './row-reader';
import { verdictOf } from './verdict';

/**
 * Holds rows that another row contradicts: the same UPN twice, or the same name and date of birth twice. Both rows wait for a decision.
 * Two children with one name and different birthdays are no duplicates, and neither are twins.
 */
export function holdDuplicates(
  candidates: readonly Candidate[],
  context: ConvertContext,
): readonly Candidate[] {
  const usable = candidates.filter((candidate) => candidate.record !== null);
  const byUpn = groups(usable, (candidate) => candidate.record?.fields.upn ?? null);
  const byPerson = groups(usable, personKey);
  return candidates.map((candidate) => {
    if (candidate.record === null) return candidate;
    const upn = candidate.record.fields.upn ?? null;
    const sameUpn = others(byUpn, upn, candidate);
    const samePerson = others(byPerson, personKey(candidate), candidate).filter(
      (other) => !sameUpn.includes(other),
    );
    const found = [
      ...sameUpn
        .slice(0, 1)
        .map((other) =>
          problem(
            candidate,
            context,
            'duplicate-upn',
            `UPN ${upn} is also on row ${other.row} (${other.name}); ${clash(candidate, other)}`,
          ),
        ),
      ...samePerson
        .slice(0, 1)
        .map((other) =>
          problem(
            candidate,
            context,
            'duplicate-pupil',
            `${candidate.name} is also on row ${other.row}, with the same date of birth: the same child twice?`,
          ),
        ),
    ];
    if (found.length === 0) return candidate;
    const problems = [...candidate.problems, ...found];
    return { ...candidate, problems, verdict: verdictOf(problems) };
  });
}

function clash(one: Candidate, other: Candidate): string {
  return personKey(one) === personKey(other)
    ? 'the same child twice? Keep one of the two rows.'
    : 'two different children cannot share a UPN.';
}

function personKey(candidate: Candidate): string {
  const { legalForename, legalSurname, dob } = candidate.identity;
  return `${fold(legalSurname)}|${fold(legalForename)}|${dob ?? ''}`;
}

function groups(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => string | number | null,
): ReadonlyMap<string | number, readonly Candidate[]> {
  const found = new Map<string | number, Candidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    if (key === null) continue;
    const group = found.get(key);
    if (group === undefined) found.set(key, [candidate]);
    else group.push(candidate);
  }
  return found;
}

function others(
  groupsByKey: ReadonlyMap<string | number, readonly Candidate[]>,
  key: string | number | null,
  candidate: Candidate,
): readonly Candidate[] {
  return key === null ? [] : (groupsByKey.get(key) ?? []).filter((other) => other !== candidate);
}

function problem(
  candidate: Candidate,
  context: ConvertContext,
  code: 'duplicate-upn' | 'duplicate-pupil',
  message: string,
): ImportProblem {
  const field = code === 'duplicate-upn' ? 'upn' : 'legalSurname';
  const upn = candidate.record?.fields.upn ?? null;
  return {
    code,
    severity: 'hold',
    row: candidate.row,
    line: candidate.line,
    lastLine: candidate.lastLine,
    column: context.headers[context.mapping.columns.indexOf(field)] ?? null,
    value: code === 'duplicate-upn' ? String(upn) : candidate.name,
    message,
  };
}
