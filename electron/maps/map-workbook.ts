import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node';
import { formatDateSlashes } from '../../domain/common/date-words';
import { areaNames, mapTitle, pupilRows, runsOfMap } from '../../domain/provision/map/map-rows';
import { childInWords, countsInWords } from '../../domain/provision/map/map-words';
import type { MapRun, ProvisionMap } from '../../domain/provision/map/model';
import type { MapNames } from '../../domain/provision/map/whose';
import { broadAreas } from '../../domain/pupils/codes';
import { academicYearName } from '../../domain/school/academic-year';

interface Column {
  readonly name: string;
  readonly width: number;
  readonly cell: (run: MapRun, names: MapNames) => Cell;
}

const figure = (value: number): Cell => ({ value, type: Number });
/** Text is given as text, so that what begins with an equals sign is no formula. */
const text = (value: string | null): Cell =>
  value === null || value === '' ? null : { value, type: String, wrap: true, alignVertical: 'top' };
const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold', wrap: true });

const columns: readonly Column[] = [
  { name: 'Area', width: 32, cell: ({ area }) => text(areaNameOf(area)) },
  { name: 'Provision', width: 34, cell: ({ name }) => text(name) },
  { name: 'Staff', width: 28, cell: ({ staff }) => text(staff.join(', ')) },
  { name: 'Ratio', width: 8, cell: ({ ratio }) => text(ratio) },
  { name: 'Day and time', width: 26, cell: ({ when }) => text(when.join('; ')) },
  { name: 'Sessions', width: 28, cell: ({ sessions }) => text(sessions) },
  { name: 'Minutes a week', width: 10, cell: ({ minutesPerWeek }) => figure(minutesPerWeek) },
  { name: 'Weeks', width: 8, cell: ({ weeks }) => figure(weeks) },
  { name: 'First day', width: 12, cell: ({ startsOn }) => text(formatDateSlashes(startsOn)) },
  { name: 'Pupils', width: 48, cell: pupilsCell },
  { name: 'Number', width: 9, cell: ({ counts }) => figure(counts.pupils) },
  { name: 'SEN support (K)', width: 9, cell: ({ counts }) => figure(counts.K) },
  { name: 'EHC plan (E)', width: 9, cell: ({ counts }) => figure(counts.E) },
  { name: 'PP', width: 7, cell: ({ counts }) => figure(counts.PP) },
  { name: 'EAL', width: 7, cell: ({ counts }) => figure(counts.EAL) },
  { name: 'LAC', width: 7, cell: ({ counts }) => figure(counts.LAC) },
  { name: 'Measure at the start', width: 24, cell: ({ entryMeasure }) => text(entryMeasure) },
  { name: 'Expected gain', width: 16, cell: ({ target }) => text(target) },
  { name: 'Measure at the end', width: 24, cell: ({ exitMeasure }) => text(exitMeasure) },
  { name: 'Impact', width: 26, cell: ({ impact }) => text(impact) },
  { name: 'Evaluation', width: 40, cell: ({ evaluation }) => text(evaluation) },
];

function areaNameOf(area: MapRun['area']): string {
  return areaNames[broadAreas.findIndex(({ code }) => code === area)] ?? area;
}

function pupilsCell({ children, counts }: MapRun, names: MapNames): Cell {
  const named = children.flatMap((child) => childInWords(child, names) ?? []);
  return text(named.length === 0 ? countsInWords(counts) : named.join(', '));
}

/** A map as a spreadsheet: a line for each run, then a line for each child who has something. Numbers are numbers. */
export function mapWorkbook(map: ProvisionMap, names: MapNames): Promise<Buffer> {
  const pupils = pupilRows(map, names);
  return writeXlsxFile([
    {
      sheet: 'Map',
      data: mapSheet(map, names),
      columns: [{ width: 12 }, ...columns.map(({ width }) => ({ width }))],
      stickyRowsCount: 2,
    },
    ...(pupils.length === 0
      ? []
      : [
          {
            sheet: 'Pupils',
            data: pupilSheet(map, pupils),
            columns: [30, 12, 7, 7, 7, 7, 50, 50, 50].map((width) => ({ width })),
            stickyRowsCount: 1,
          },
        ]),
  ]).toBuffer();
}

function mapSheet(map: ProvisionMap, names: MapNames): SheetData {
  const layerOf = new Map(map.layers.map(({ layer, name }) => [layer, name]));
  return [
    [bold(`${map.schoolName}: provision map ${academicYearName(map.startYear)}, ${mapTitle(map, names)}`)],
    ['Layer', ...columns.map(({ name }) => name)].map(bold),
    ...runsOfMap(map).map((run) => [
      text(layerOf.get(run.layer) ?? ''),
      ...columns.map(({ cell }) => cell(run, names)),
    ]),
  ];
}

function pupilSheet(map: ProvisionMap, rows: ReturnType<typeof pupilRows>): SheetData {
  const yes = (is: boolean): Cell => text(is ? 'Yes' : '');
  return [
    ['Pupil', 'Year, class', 'K or E', 'PP', 'EAL', 'LAC', ...map.layers.map(({ name }) => name)].map(bold),
    ...rows.map(({ name, where, status, PP, EAL, LAC, provision }) => [
      text(name),
      text(where),
      text(status),
      yes(PP),
      yes(EAL),
      yes(LAC),
      ...provision.map((runs) => text(runs.join('; '))),
    ]),
  ];
}
