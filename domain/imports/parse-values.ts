import { fold, tidyLine } from '../common/text';
import {
  findCode,
  flagKinds,
  type FlagType,
  historicSenStatuses,
  type HistoricSenStatusCode,
  type SenNeedCode,
  senNeedTypes,
  senStatuses,
  type SenStatusCode,
  type SexCode,
} from '../pupils/codes';
import type { FlagValue } from './candidate';

function plain(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, '');
}

const yesWords = new Set(['y', 'yes', 'true', 't', '1', 'x', '✓', 'pr']);
const noWords = new Set(['n', 'no', 'false', 'f', '0', 'none', '-']);

/** True, false, or null for blank and for what is neither. */
export function parseBoolean(raw: string): boolean | null {
  const text = tidyLine(raw).toLowerCase();
  if (yesWords.has(text)) return true;
  return noWords.has(text) ? false : null;
}

export function parseSex(raw: string): SexCode | null {
  const text = plain(raw);
  if (['f', 'female', 'girl', 'w'].includes(text)) return 'F';
  return ['m', 'male', 'boy'].includes(text) ? 'M' : null;
}

const statusWords: Readonly<Record<string, SenStatusCode | HistoricSenStatusCode>> = {
  nosen: 'N',
  none: 'N',
  nospecialeducationalneed: 'N',
  nospecialeducationalneeds: 'N',
  notsen: 'N',
  sensupport: 'K',
  support: 'K',
  educationhealthandcareplan: 'E',
  educationhealthcareplan: 'E',
  ehcplan: 'E',
  ehcp: 'E',
  ehc: 'E',
  schoolaction: 'A',
  earlyyearsaction: 'A',
  schoolactionplus: 'P',
  earlyyearsactionplus: 'P',
  statement: 'S',
  statemented: 'S',
};

/** A status as code ('K'), words ('SEN Support') or both ('K - SEN Support'); null for what is not known. */
export function parseSenStatus(raw: string): SenStatusCode | HistoricSenStatusCode | null {
  const text = tidyLine(raw);
  const code = /^([A-Za-z])(?:\s*[-–:]\s*.*)?$/.exec(text)?.[1];
  if (code !== undefined) {
    return findCode(senStatuses, code)?.code ?? findCode(historicSenStatuses, code)?.code ?? null;
  }
  const words = plain(text);
  return Object.hasOwn(statusWords, words) ? (statusWords[words] ?? null) : null;
}

const needWords: Readonly<Record<string, SenNeedCode>> = {
  visualimpairment: 'VI',
  autism: 'ASD',
  autisticspectrumcondition: 'ASD',
  autismspectrumdisorder: 'ASD',
  otherdifficultydisability: 'OTH',
  other: 'OTH',
  profoundmultiplelearningdifficulty: 'PMLD',
  downssyndrome: 'DS',
  speechlanguageandcommunicationsneeds: 'SLCN',
  sensupportbutnospecialistassessment: 'NSA',
  nospecialistassessment: 'NSA',
};

/** Needs by their codes and names, and by what else they are called. */
const needByWords: ReadonlyMap<string, SenNeedCode> = new Map([
  ...Object.entries(needWords),
  ...senNeedTypes.flatMap(({ code, name }) => [[plain(code), code] as const, [plain(name), code] as const]),
]);

function needFor(text: string): SenNeedCode | null {
  return needByWords.get(plain(text)) ?? null;
}

/** Needs in order of rank, and what could not be read as a need. */
export interface ParsedNeeds {
  readonly needs: readonly SenNeedCode[];
  readonly unknown: readonly string[];
}

/**
 * Ranked needs in one cell: '1. Specific learning difficulty; 2. Moderate learning difficulty', 'SLCN (1) | SEMH (2)', 'SLCN, SEMH'.
 * Without ranks the order counts. Commas part only codes, since names have commas of their own.
 */
export function parseNeeds(raw: string): ParsedNeeds {
  const pieces = tidyLine(raw.replace(/[\r\n]+/g, ';'))
    .split(/[;|]/)
    .flatMap((piece) =>
      needFor(stripRank(piece).text) === null && /^[\sA-Za-z,/+]+$/.test(piece) ? splitCodes(piece) : [piece],
    )
    .map((piece) => tidyLine(piece))
    .filter((piece) => piece !== '');
  const ranked = pieces.map((piece, index) => {
    const { text, rank } = stripRank(piece);
    return { text, rank: rank ?? index + 1, need: needFor(text) };
  });
  ranked.sort((one, other) => one.rank - other.rank);
  const needs = ranked.flatMap((item) => item.need ?? []);
  return {
    needs: [...new Set(needs)],
    unknown: ranked.filter((item) => item.need === null).map((item) => item.text),
  };
}

function splitCodes(piece: string): string[] {
  const parts = piece.split(/[,/+]/);
  return parts.every((part) => needFor(part) !== null) ? parts : [piece];
}

function stripRank(piece: string): { readonly text: string; readonly rank: number | null } {
  const text = tidyLine(piece);
  const before = /^(\d)\s*[.):-]\s*(.+)$/.exec(text);
  if (before !== null) return { text: tidyLine(before[2] ?? ''), rank: Number(before[1]) };
  const after = /^(.+?)\s*\((\d)\)$/.exec(text);
  if (after !== null) return { text: tidyLine(after[1] ?? ''), rank: Number(after[2]) };
  return { text, rank: null };
}

/** A group's cell: yes or no, or one of the group's own codes (PLAC 'G', young carer 'S'). Null for blank or not understood. */
export function parseFlag(type: FlagType, raw: string): FlagValue | null {
  const text = tidyLine(raw);
  if (text === '') return null;
  const codes = flagKinds.find((kind) => kind.code === type)?.codes ?? [];
  const own = findCode(codes, text);
  if (own !== null && !['N', 'U', 'R'].includes(own.code)) return { on: true, code: own.code };
  // 'R' is a residence order for previously looked-after children, but "refused" for service children.
  if (own?.code === 'R' && type === 'PLAC') return { on: true, code: 'R' };
  const yes = own === null ? parseBoolean(text) : false;
  if (yes === null) return null;
  return { on: yes, code: yes && type === 'SERVICE' ? 'Y' : null };
}

/** Digits and a leading plus, for comparing telephone numbers; +44 7700 is 07700. */
export function plainPhone(raw: string): string {
  return raw.replace(/[^\d+]/g, '').replace(/^\+44/, '0');
}

/** True for a British mobile number. */
export function isMobile(raw: string): boolean {
  return plainPhone(raw).startsWith('07');
}
