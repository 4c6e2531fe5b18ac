import type { IsoDate } from '../../common/calendar-date';
import { fold } from '../../common/text';
import type { ProvisionLayerCode } from '../../provision/codes';
import { provisionFields, runCostFields, staffLineFields } from '../../provision/model';
import { type BroadAreaCode, broadAreas } from '../../pupils/codes';
import { requiredLine } from '../../pupils/field-schemas';
import { type Cells, cellsOf, type MapProblem } from './cells';
import { columnsOf, kindOf, type KnownTable, type MapTable, missingColumns } from './tables';

export interface MapStaffLine {
  readonly place: string;
  readonly who: string;
  readonly grade: string | null;
  readonly minutesPerSession: number;
  readonly sessionsPerWeek: number;
  readonly actualPence: number | null;
  readonly standardPence: number | null;
}

/** A run of the file. */
export interface MapRun {
  readonly place: string;
  readonly code: string;
  readonly name: string;
  readonly area: BroadAreaCode;
  readonly layer: ProvisionLayerCode;
  readonly startsOn: IsoDate;
  readonly weeks: number;
  readonly plannedPence: number;
  readonly spentPence: number;
  /** How many pupils the file says there are; null where it does not. */
  readonly size: number | null;
  readonly staff: MapStaffLine[];
  readonly pupils: { readonly place: string; readonly upn: string }[];
}

export interface MapGrade {
  readonly code: string;
  readonly name: string;
  readonly actualPence: number;
  readonly standardPence: number;
}

/** A costed map as its files have it. */
export interface MapFile {
  readonly runs: readonly MapRun[];
  readonly grades: readonly MapGrade[];
  readonly problems: readonly MapProblem[];
  /** What is worth knowing and no mistake. */
  readonly remarks: readonly string[];
}

/** Far more than a large school has; a list of pupils' marks, chosen by mistake, has more. */
export const mostMapRows = 5000;

/** Reads the tables of a costed map. Every row is looked at; what is wrong is told row by row. */
export function readMap(tables: readonly MapTable[], today: IsoDate): MapFile {
  const state = new MapState(today);
  const known = tables.flatMap((table) => state.know(table));
  const of = (kind: KnownTable['kind']) => known.filter((item) => item.kind === kind);
  if (of('runs').length === 0 && state.problems.length === 0)
    state.problems.push({
      place: tables.map(({ source }) => source).join(', '),
      message: 'There is no list of provisions here: choose the map itself too, in the same step.',
    });
  for (const table of of('rates')) state.each(table, (cells) => state.addGrade(cells));
  for (const table of of('runs')) state.each(table, (cells) => state.addRun(cells, table));
  for (const table of of('staff')) state.each(table, (cells) => state.addStaff(cells));
  for (const table of of('pupils')) state.each(table, (cells) => state.addPupil(cells));
  return state.done(of('pupils').length > 0);
}

class MapState {
  readonly problems: MapProblem[] = [];
  private readonly remarks: string[] = [];
  private readonly runs = new Map<string, MapRun>();
  /** Codes of rows that could not be read: what belongs to them needs no second word. */
  private readonly unread = new Set<string>();
  private readonly grades = new Map<string, MapGrade>();

  constructor(private readonly today: IsoDate) {}

  /** A table with its kind, or nothing and a word about why. */
  know(table: MapTable): KnownTable[] {
    const columns = columnsOf(table.headers);
    const kind = kindOf(columns);
    if (kind === null) {
      if (table.isSheet)
        this.remarks.push(`The ${table.source} is left out: it is no part of a provision map.`);
      else
        this.problems.push({
          place: table.source,
          message: 'This is no part of a provision map: it has none of its columns.',
        });
      return [];
    }
    const missing = missingColumns({ kind, columns });
    if (missing !== null) this.problems.push({ place: table.source, message: missing });
    if (table.rows.length > mostMapRows)
      this.problems.push({
        place: table.source,
        message: `It has ${table.rows.length.toLocaleString('en-GB')} rows; a provision map has at most ${mostMapRows.toLocaleString('en-GB')}.`,
      });
    return missing === null && table.rows.length <= mostMapRows ? [{ table, kind, columns }] : [];
  }

  each(known: KnownTable, work: (cells: Cells) => void): void {
    for (const row of known.table.rows) work(cellsOf(known, row, this.today, this.problems));
  }

  addGrade(cells: Cells): void {
    const code = cells.value('grade', requiredLine('Enter the grade.', 'The grade', 40));
    const actualPence = cells.value('actualPence', staffLineFields.actualPence);
    const standardPence = cells.value('standardPence', staffLineFields.standardPence);
    if (code === null || actualPence === null || standardPence === null) {
      if (cells.text('actualPence') === '') cells.tell('Enter the rate.', 'actualPence');
      if (cells.text('standardPence') === '') cells.tell('Enter the rate.', 'standardPence');
      return;
    }
    const name = cells.text('description') || code;
    this.grades.set(fold(code), { code, name, actualPence, standardPence });
  }

  addRun(cells: Cells, { columns }: KnownTable): void {
    // The line of totals at the end of a sheet.
    if (cells.text('code') === '' && fold(cells.text('name')) === 'total') return;
    const run = this.runOf(cells);
    if (run === null) {
      this.unread.add(fold(cells.text('code')));
      return;
    }
    const first = this.runs.get(fold(run.code));
    if (first === undefined) this.runs.set(fold(run.code), run);
    else this.compare(first, run, cells);
    if (columns.has('staff') && (cells.text('staff') !== '' || cells.text('minutesPerSession') !== ''))
      this.addStaff(cells);
  }

  /** A provision that takes several rows says the same in each of them. */
  private compare(first: MapRun, again: MapRun, cells: Cells): void {
    const same = ['name', 'area', 'layer', 'startsOn', 'weeks', 'plannedPence', 'spentPence'] as const;
    for (const field of same)
      if (first[field] !== again[field])
        cells.tell(`${first.code} says something else here than in an earlier row.`, field);
  }

  private runOf(cells: Cells): MapRun | null {
    const code = cells.value('code', requiredLine('Enter the reference.', 'The reference', 40));
    const name = cells.value('name', provisionFields.name);
    const area = areaOf(cells);
    const layer = this.layerOf(cells);
    const startsOn = cells.date('startsOn');
    const weeks = cells.value('weeks', provisionFields.weeks);
    const plannedPence = amountOf(cells, 'plannedPence');
    const spentPence = amountOf(cells, 'spentPence');
    const size = Number.parseInt(cells.text('size'), 10);
    if (code === null || name === null || area === null || layer === null) return null;
    if (startsOn === null || weeks === null || plannedPence === null || spentPence === null) return null;
    return {
      place: cells.place,
      ...{ code, name, area, layer, startsOn, weeks, plannedPence, spentPence },
      size: Number.isNaN(size) ? null : size,
      staff: [],
      pupils: [],
    };
  }

  private layerOf(cells: Cells): ProvisionLayerCode | null {
    const text = cells.text('layer');
    const found = layerWords.find(({ words }) => words.includes(fold(text).replace(/\s*\+$/, '')));
    if (found === undefined) {
      cells.tell('Write universal, targeted or specialist.', 'layer');
      return null;
    }
    if (text.endsWith('+')) {
      const remark = `“${text}” is taken as ${found.name}: ${cells.text('code')} ${cells.text('name')}.`;
      if (!this.remarks.includes(remark)) this.remarks.push(remark);
    }
    return found.code;
  }

  addStaff(cells: Cells): void {
    const run = this.knownRun(cells);
    const who = cells.value('staff', requiredLine('Enter the name.', 'The name', 200));
    const minutesPerSession = cells.value('minutesPerSession', staffLineFields.minutesPerSession);
    const sessionsPerWeek = cells.value('sessionsPerWeek', staffLineFields.sessionsPerWeek);
    const before = this.problems.length;
    const actualPence = cells.value('actualPence', staffLineFields.actualPence);
    const standardPence = cells.value('standardPence', staffLineFields.standardPence);
    const isWrong = this.problems.length > before;
    if (run === null || who === null || minutesPerSession === null || sessionsPerWeek === null || isWrong)
      return;
    run.staff.push({
      place: cells.place,
      ...{ who, minutesPerSession, sessionsPerWeek, actualPence, standardPence },
      grade: cells.text('grade') || null,
    });
  }

  addPupil(cells: Cells): void {
    const run = this.knownRun(cells);
    const upn = cells.text('upn').replace(/\s/g, '').toUpperCase();
    if (upn === '') cells.tell('Enter the UPN.', 'upn');
    if (run === null || upn === '') return;
    if (run.pupils.some((pupil) => pupil.upn === upn))
      cells.tell(`This pupil is in ${run.code} twice.`, 'upn');
    else run.pupils.push({ place: cells.place, upn });
  }

  private knownRun(cells: Cells): MapRun | null {
    const code = cells.text('code');
    const run = this.runs.get(fold(code));
    if (run === undefined && !this.unread.has(fold(code)))
      cells.tell(code === '' ? 'Enter the reference.' : `There is no provision ${code} in the map.`, 'code');
    return run ?? null;
  }

  done(hasPupils: boolean): MapFile {
    const runs = [...this.runs.values()];
    if (!hasPupils && runs.length > 0)
      this.remarks.push('No list of pupils was chosen: the runs are added with nobody in them.');
    for (const { size, pupils, code, name } of hasPupils ? runs : [])
      if (size !== null && size !== pupils.length)
        this.remarks.push(`${code} ${name} says ${size} pupils, and ${pupils.length} are listed.`);
    return { runs, grades: [...this.grades.values()], problems: this.problems, remarks: this.remarks };
  }
}

const layerWords: readonly { code: ProvisionLayerCode; name: string; words: readonly string[] }[] = [
  { code: 'U', name: 'universal', words: ['universal', 'u', 'wave 1'] },
  { code: 'T', name: 'targeted', words: ['targeted', 't', 'wave 2'] },
  { code: 'S', name: 'specialist', words: ['specialist', 's', 'wave 3'] },
];

function areaOf(cells: Cells): BroadAreaCode | null {
  const text = fold(cells.text('area'));
  const found = broadAreas.find(({ code, name }) => fold(code) === text || fold(name) === text);
  if (found === undefined)
    cells.tell(`Write ${broadAreas.map(({ code }) => code).join(', ')} or the area’s name.`, 'area');
  return found?.code ?? null;
}

/** An amount of money; nothing at all is no cost. */
function amountOf(cells: Cells, field: 'plannedPence' | 'spentPence'): number | null {
  return cells.text(field) === '' ? 0 : cells.value(field, runCostFields[field]);
}
