/**
 * The code lists of the field. A code is what the school census and the school's information
 * system use; the name is what a person reads.
 */

/** One entry of a code list. */
export interface Coded<Code extends string> {
  readonly code: Code;
  readonly name: string;
}

/** The entry with this code, or null. Letters may be in either case. */
export function findCode<Code extends string, Item extends Coded<Code>>(
  list: readonly Item[],
  code: string,
): Item | null {
  const wanted = code.trim().toUpperCase();
  return list.find((item) => item.code.toUpperCase() === wanted) ?? null;
}

/** The codes of a list, in its order. */
export function codesOf<Code extends string>(list: readonly Coded<Code>[]): [Code, ...Code[]] {
  return list.map((item) => item.code) as [Code, ...Code[]];
}

/* --- SEN status: "SEN provision" in the school census --- */

export type SenStatusCode = 'N' | 'K' | 'E';
export const senStatuses: readonly Coded<SenStatusCode>[] = [
  { code: 'N', name: 'No special educational need' },
  { code: 'K', name: 'SEN support' },
  { code: 'E', name: 'Education, health and care plan' },
];

/** Codes that ended with the reform of 2014: kept as history only, never as a pupil's status today. */
export type HistoricSenStatusCode = 'A' | 'P' | 'S';
export const historicSenStatuses: readonly Coded<HistoricSenStatusCode>[] = [
  { code: 'A', name: 'School Action' },
  { code: 'P', name: 'School Action Plus' },
  { code: 'S', name: 'Statement' },
];

export function senStatusName(code: SenStatusCode | HistoricSenStatusCode): string {
  return [...senStatuses, ...historicSenStatuses].find((item) => item.code === code)?.name ?? code;
}

/* --- Layers of support: proposed in the White Paper of February 2026 --- */

export type SenLayerCode = 'U' | 'T' | 'T+' | 'S';
export const senLayers: readonly Coded<SenLayerCode>[] = [
  { code: 'U', name: 'Universal' },
  { code: 'T', name: 'Targeted' },
  { code: 'T+', name: 'Targeted Plus' },
  { code: 'S', name: 'Specialist' },
];

/* --- Types of need --- */

export type BroadAreaCode = 'CI' | 'CL' | 'SEMH' | 'SP';
/** The four broad areas: Code of Practice 6.28 to 6.35. */
export const broadAreas: readonly Coded<BroadAreaCode>[] = [
  { code: 'CI', name: 'Communication and interaction' },
  { code: 'CL', name: 'Cognition and learning' },
  { code: 'SEMH', name: 'Social, emotional and mental health' },
  { code: 'SP', name: 'Sensory and/or physical' },
];

export type SenNeedCode =
  | 'SPLD'
  | 'MLD'
  | 'SLD'
  | 'PMLD'
  | 'SEMH'
  | 'SLCN'
  | 'HI'
  | 'VI'
  | 'MSI'
  | 'PD'
  | 'ASD'
  | 'OTH'
  | 'NSA'
  | 'DS';

export interface SenNeedType extends Coded<SenNeedCode> {
  /** The broad area by convention (not a rule of the DfE); null where the user chooses. */
  readonly area: BroadAreaCode | null;
}

/** In the order in which messages list them. DS is used from January 2025; NSA goes with SEN support only. */
export const senNeedTypes: readonly SenNeedType[] = [
  { code: 'SPLD', name: 'Specific learning difficulty', area: 'CL' },
  { code: 'MLD', name: 'Moderate learning difficulty', area: 'CL' },
  { code: 'SLD', name: 'Severe learning difficulty', area: 'CL' },
  { code: 'PMLD', name: 'Profound and multiple learning difficulty', area: 'CL' },
  { code: 'SEMH', name: 'Social, emotional and mental health', area: 'SEMH' },
  { code: 'SLCN', name: 'Speech, language and communication needs', area: 'CI' },
  { code: 'HI', name: 'Hearing impairment', area: 'SP' },
  { code: 'VI', name: 'Vision impairment', area: 'SP' },
  { code: 'MSI', name: 'Multi-sensory impairment', area: 'SP' },
  { code: 'PD', name: 'Physical disability', area: 'SP' },
  { code: 'ASD', name: 'Autistic spectrum disorder', area: 'CI' },
  { code: 'OTH', name: 'Other difficulty or disability', area: null },
  { code: 'NSA', name: 'SEN support but no specialist assessment of type of need', area: null },
  { code: 'DS', name: 'Down syndrome', area: 'CL' },
];

export function senNeedName(code: SenNeedCode): string {
  return senNeedTypes.find((item) => item.code === code)?.name ?? code;
}

/* --- Vulnerable-group flags --- */

export type FlagType =
  | 'FSM'
  | 'EVER6'
  | 'PP'
  | 'LAC'
  | 'PLAC'
  | 'SERVICE'
  | 'EAL'
  | 'YC'
  | 'GRT'
  | 'CIN'
  | 'CP'
  | 'EH'
  | 'SUMMERBORN'
  | 'MEDICAL';

export interface FlagKind extends Coded<FlagType> {
  /** A few letters for narrow table columns. */
  readonly short: string;
  /** The flag's own codes where it has some, else empty. */
  readonly codes: readonly Coded<string>[];
  /** True where only the flag and the place of the file may be kept, never the detail. */
  readonly pointerOnly: boolean;
}

function flag(code: FlagType, short: string, name: string, more: Partial<FlagKind> = {}): FlagKind {
  return { code, short, name, codes: [], pointerOnly: false, ...more };
}

export const flagKinds: readonly FlagKind[] = [
  flag('FSM', 'FSM', 'Free school meals'),
  flag('EVER6', 'Ever 6', 'Free school meals in the last six years'),
  flag('PP', 'PP', 'Pupil premium'),
  flag('LAC', 'LAC', 'Looked-after child'),
  flag('PLAC', 'PLAC', 'Previously looked-after child', {
    codes: [
      { code: 'A', name: 'Adopted from care' },
      { code: 'G', name: 'Special guardianship order' },
      { code: 'R', name: 'Residence order' },
      { code: 'C', name: 'Child arrangements order' },
    ],
  }),
  flag('SERVICE', 'Service', 'Service child', {
    codes: [
      { code: 'Y', name: 'Yes' },
      { code: 'N', name: 'No' },
      { code: 'U', name: 'Unknown' },
      { code: 'R', name: 'Refused' },
    ],
  }),
  flag('EAL', 'EAL', 'English as an additional language'),
  flag('YC', 'Carer', 'Young carer', {
    codes: [
      { code: 'P', name: 'Identified by a parent' },
      { code: 'S', name: 'Identified by the school' },
      { code: 'N', name: 'Not a young carer' },
    ],
  }),
  flag('GRT', 'GRT', 'Gypsy, Roma or Traveller'),
  flag('CIN', 'CIN', 'Child in need'),
  flag('CP', 'CP', 'Child protection plan', { pointerOnly: true }),
  flag('EH', 'EH', 'Early Help'),
  flag('SUMMERBORN', 'Summer', 'Summer-born'),
  flag('MEDICAL', 'Medical', 'Medical plan', { pointerOnly: true }),
];

export function flagName(type: FlagType): string {
  return flagKinds.find((item) => item.code === type)?.name ?? type;
}

/* --- Sex as the census records it --- */

export type SexCode = 'F' | 'M';
export const sexes: readonly Coded<SexCode>[] = [
  { code: 'F', name: 'Female' },
  { code: 'M', name: 'Male' },
];

/* --- Year groups: a number inside (national curriculum year), a code in files, a name on screen --- */

export type YearGroupCode = 'N1' | 'N2' | 'R' | '1' | '2' | '3' | '4' | '5' | '6';

export interface YearGroup extends Coded<YearGroupCode> {
  /** National curriculum year as a number: -2 = N1, -1 = N2, 0 = Reception, 1 to 6. */
  readonly ncy: number;
}

export const yearGroups: readonly YearGroup[] = [
  { code: 'N1', ncy: -2, name: 'Nursery (two-year-olds)' },
  { code: 'N2', ncy: -1, name: 'Nursery (three-year-olds)' },
  { code: 'R', ncy: 0, name: 'Reception' },
  { code: '1', ncy: 1, name: 'Year 1' },
  { code: '2', ncy: 2, name: 'Year 2' },
  { code: '3', ncy: 3, name: 'Year 3' },
  { code: '4', ncy: 4, name: 'Year 4' },
  { code: '5', ncy: 5, name: 'Year 5' },
  { code: '6', ncy: 6, name: 'Year 6' },
];

/* --- Relationships to the pupil: suggestions, other words may be typed --- */

export const relationships: readonly string[] = [
  'Mother',
  'Father',
  'Parent',
  'Step-mother',
  'Step-father',
  'Foster carer',
  'Guardian',
  'Adoptive parent',
  'Grandmother',
  'Grandfather',
  'Aunt',
  'Uncle',
  'Sister',
  'Brother',
  'Childminder',
  'Social worker',
  'Family friend',
  'Other',
];

/* --- What became of a concern on the monitoring list before SEN support --- */

export type MonitoringOutcome = 'watch' | 'sen-support' | 'closed';
export const monitoringOutcomes: readonly Coded<MonitoringOutcome>[] = [
  { code: 'watch', name: 'Keep watching' },
  { code: 'sen-support', name: 'Moved to SEN support' },
  { code: 'closed', name: 'Closed, no further concern' },
];
