import { fold, listInWords } from '../../common/text';

/** A row of a file or sheet. Cells as text; what a formula gave is its stored value. */
export interface MapRow {
  /** The line of the file, or the row of the sheet, as its program counts. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A file, or a sheet of a workbook, with its column names. */
export interface MapTable {
  /** 'provision-map.csv', 'sheet “Staff”'. */
  readonly source: string;
  /** True for a sheet: a workbook may have others that are none of ours. */
  readonly isSheet: boolean;
  readonly headers: readonly string[];
  readonly rows: readonly MapRow[];
}

export type MapField =
  | 'code'
  | 'name'
  | 'area'
  | 'layer'
  | 'startsOn'
  | 'weeks'
  | 'plannedPence'
  | 'spentPence'
  | 'size'
  | 'staff'
  | 'grade'
  | 'minutesPerSession'
  | 'sessionsPerWeek'
  | 'actualPence'
  | 'standardPence'
  | 'description'
  | 'upn';

/** How columns are called, the likelier name first: of two that fit, that one is read. */
const columnNames: Readonly<Record<MapField, string>> = {
  code: 'provisionid id provisioncode code reference ref',
  name: 'provision provisionname name intervention',
  area: 'areacode area areaofneed',
  layer: 'layer wave tier',
  startsOn: 'startdate start firstday',
  weeks: 'weeksplanned weeks numberofweeks',
  plannedPence: 'resourcesplanned resources resourcecost',
  spentPence: 'resourcesspenttodate resourcesspent spent',
  size: 'pupilsingroup pupils numberofpupils groupsize',
  staff: 'staff staffname adult givenby deliveredby',
  grade: 'grade staffgrade gradecode',
  minutesPerSession: 'minutespersession minutes',
  sessionsPerWeek: 'sessionsperweek sessions',
  actualPence: 'actualrate actualrateperhour rate rateperhour',
  standardPence: 'larate lastandardrateperhour larateperhour lastandardrate standardrate',
  description: 'description',
  upn: 'upn uniquepupilnumber',
};

/** What each column is called in a message. */
const fieldWords: Readonly<Record<MapField, string>> = {
  code: 'Provision ID',
  name: 'Provision',
  area: 'Area',
  layer: 'Layer',
  startsOn: 'Start date',
  weeks: 'Weeks planned',
  plannedPence: 'Resources planned',
  spentPence: 'Resources spent',
  size: 'Pupils in group',
  staff: 'Staff',
  grade: 'Grade',
  minutesPerSession: 'Minutes per session',
  sessionsPerWeek: 'Sessions per week',
  actualPence: 'Actual rate',
  standardPence: 'LA rate',
  description: 'Description',
  upn: 'UPN',
};

export type MapKind = 'runs' | 'staff' | 'pupils' | 'rates';

/** Which column holds a field, by its place. */
export type MapColumns = ReadonlyMap<MapField, number>;

/** A table whose meaning was found by its column names. */
export interface KnownTable {
  readonly table: MapTable;
  readonly kind: MapKind;
  readonly columns: MapColumns;
}

const needed: Readonly<Record<MapKind, readonly MapField[]>> = {
  runs: ['code', 'name', 'area', 'layer', 'startsOn', 'weeks'],
  staff: ['code', 'staff', 'minutesPerSession', 'sessionsPerWeek'],
  pupils: ['code', 'upn'],
  rates: ['grade', 'actualPence', 'standardPence'],
};

function plain(header: string): string {
  return fold(header).replace(/[^a-z0-9]/g, '');
}

export function columnsOf(headers: readonly string[]): MapColumns {
  const plainHeaders = headers.map(plain);
  const columns = new Map<MapField, number>();
  for (const [field, names] of Object.entries(columnNames) as [MapField, string][]) {
    const name = names.split(' ').find((item) => plainHeaders.includes(item));
    if (name !== undefined) columns.set(field, plainHeaders.indexOf(name));
  }
  return columns;
}

/** What a table is, by the columns that it has; null for something else. */
export function kindOf(columns: MapColumns): MapKind | null {
  if (columns.has('upn')) return 'pupils';
  if (columns.has('weeks') || columns.has('layer') || columns.has('startsOn')) return 'runs';
  if (columns.has('minutesPerSession') || columns.has('sessionsPerWeek')) return 'staff';
  return columns.has('grade') && columns.has('actualPence') ? 'rates' : null;
}

/** Columns that a table of its kind needs and does not have, in a sentence; null when all are there. */
export function missingColumns({ kind, columns }: Pick<KnownTable, 'kind' | 'columns'>): string | null {
  const lines: MapField[] = columns.has('staff') || columns.has('minutesPerSession') ? [...needed.staff] : [];
  const missing = [...new Set([...needed[kind], ...(kind === 'runs' ? lines : [])])]
    .filter((field) => !columns.has(field))
    .map((field) => `“${fieldWords[field]}”`);
  if (missing.length === 0) return null;
  return `The column ${listInWords(missing)} is missing.`.replace(
    /^The column (.+ and .+) is missing\.$/,
    'The columns $1 are missing.',
  );
}

export function fieldName(field: MapField): string {
  return fieldWords[field];
}
