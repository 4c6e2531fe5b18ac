import { readFileSync } from 'node:fs';
import type { Candidate } from '../../../../domain/imports/candidate';
import { proposeMapping } from '../../../../domain/imports/columns';
import { convertRows } from '../../../../domain/imports/convert';
import { decodeBytes } from '../../../../domain/imports/decode';
import { type CsvFile, openCsv, readRowsInSlices } from '../../../../domain/imports/read-csv';
import type { Result } from '../../../../domain/common/result';

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

export function sampleBytes(name: string): Uint8Array {
  return readFileSync(new URL(`../../../fixtures/mis/${name}`, import.meta.url));
}

export function openSample(name: string): CsvFile {
  return value(openCsv(decodeBytes(sampleBytes(name)).text));
}

export async function convertSample(name: string, today = '2026-11-23'): Promise<readonly Candidate[]> {
  const file = openSample(name);
  const rows = value(await readRowsInSlices(file));
  return value(
    await convertRows(rows, { headers: file.headers, mapping: proposeMapping(file.headers), today }),
  );
}
