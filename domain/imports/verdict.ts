import type { ImportProblem, ProblemCode, Verdict } from './candidate';

/** Problems after which a row is imported only if the user says so. */
const toConfirm: ReadonlySet<ProblemCode> = new Set(['year-mismatch', 'stray-quote', 'bad-upn']);

/** What happens to a row with these problems: the worst decides. */
export function verdictOf(problems: readonly ImportProblem[]): Verdict {
  if (problems.some((problem) => problem.severity === 'reject-row')) return 'reject';
  if (problems.some((problem) => problem.severity === 'hold')) return 'hold';
  return problems.some((problem) => toConfirm.has(problem.code)) ? 'confirm' : 'accept';
}

/** 'Row 7, line 8, column “UPN”': where a problem is, for the list of problems. */
export function placeInWords(problem: ImportProblem): string {
  const lines =
    problem.line === problem.lastLine
      ? `line ${problem.line}`
      : `lines ${problem.line} to ${problem.lastLine}`;
  const column = problem.column === null ? '' : `, column “${problem.column}”`;
  return `Row ${problem.row}, ${lines}${column}`;
}
