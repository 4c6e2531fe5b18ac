import type { IsoDate } from '../common/calendar-date';
import { tidyLine } from '../common/text';
import { codesOf, flagKinds, type SenNeedCode, senNeedTypes, senStatusName } from '../pupils/codes';
import type { Candidate, PupilRecord } from './candidate';
import { parseFlag, parseNeeds, parseSenStatus } from './parse-values';
import { readDate } from './row-person';
import type { RowReader } from './row-reader';

/** What a row says of SEN. */
export interface RowSen {
  readonly sen: PupilRecord['sen'];
  readonly needs: PupilRecord['needs'];
  readonly historic: Candidate['historicSen'];
}

export function readSen(reader: RowReader, dob: IsoDate | null): RowSen {
  const nothing: RowSen = { sen: null, needs: null, historic: null };
  const raw = reader.line('senStatus');
  const code = raw === '' ? null : parseSenStatus(raw);
  if (raw !== '' && code === null) {
    reader.report(
      'reject-value',
      'unknown-status',
      'senStatus',
      `SEN status ${raw} is not in the list (N, K, E): choose one.`,
      {
        choices: ['N', 'K', 'E'],
      },
    );
  }
  if (code === 'A' || code === 'P' || code === 'S') {
    const message = `SEN status ${code} (${senStatusName(code)}) ended in 2014; history only.`;
    reader.report('warn', 'historic-status', 'senStatus', message);
    const startsOn = readDate(reader, 'senStatusFrom', dob);
    return { ...nothing, historic: { code, startsOn, needs: readNeeds(reader).needs } };
  }
  const startsOn = readDate(reader, 'senStatusFrom', dob);
  const { needs, complete } = readNeeds(reader);
  if (code === null) return { ...nothing, needs: complete && needs.length > 0 ? needs : null };
  const hasColumn = reader.has('senNeeds') || reader.has('senNeed1');
  if (code === 'N' && needs.length > 0) {
    reader.report(
      'warn',
      'needs-without-status',
      reader.has('senNeeds') ? 'senNeeds' : 'senNeed1',
      `Needs are listed (${needs.join(', ')}), but the SEN status is N. The needs are not imported.`,
    );
  }
  const kept = code === 'N' ? [] : needs;
  return { sen: { code, startsOn }, needs: hasColumn && complete ? kept : null, historic: null };
}

/** The needs in order, and whether every one of them could be read. */
function readNeeds(reader: RowReader): {
  readonly needs: readonly SenNeedCode[];
  readonly complete: boolean;
} {
  const all: SenNeedCode[] = [];
  let complete = true;
  for (const field of ['senNeeds', 'senNeed1', 'senNeed2', 'senNeed3'] as const) {
    const raw = reader.text(field);
    if (raw === '') continue;
    const { needs, unknown } = parseNeeds(raw);
    all.push(...needs.filter((need) => !all.includes(need)));
    for (const value of unknown) {
      complete = false;
      const list = codesOf(senNeedTypes);
      const message = `Need code ${tidyLine(value)} is not in the list (${list.join(', ')}): choose one.`;
      reader.report('reject-value', 'unknown-need', field, message, { choices: list });
    }
  }
  return { needs: all, complete };
}

/** The groups that the row speaks of; a blank cell says nothing. */
export function readFlags(reader: RowReader): PupilRecord['flags'] {
  const flags: { -readonly [Type in keyof PupilRecord['flags']]: PupilRecord['flags'][Type] } = {};
  for (const { code: type, name } of flagKinds) {
    const field = `flag.${type}` as const;
    const raw = reader.line(field);
    if (raw === '') continue;
    const value = parseFlag(type, raw);
    if (value === null)
      reader.report(
        'reject-value',
        'bad-value',
        field,
        `${name}: ${raw} is not understood; yes or no is needed.`,
      );
    else flags[type] = value;
  }
  return flags;
}
