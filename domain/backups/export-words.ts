import { capital } from '../common/text';
/** Tables whose name in the database is not what the field calls them. Others are named as they are: `sen_statuses` -> 'SEN statuses'. */
const titles: Readonly<Record<string, string>> = {
  ehc_sections: 'EHC plan sections',
  ehc_needs: 'EHC plan needs (section B)',
  ehc_outcomes: 'EHC plan outcomes (section E)',
  ehc_provisions: 'EHC plan provision (section F)',
  ehc_outcome_needs: 'EHC plan outcomes and their needs',
  ehc_provision_needs: 'EHC plan provision and its needs',
  ehc_provision_outcomes: 'EHC plan provision and its outcomes',
  ehc_advice: 'EHC plan advice (section K)',
  monitorings: 'Monitoring',
  plan_outcomes: 'Support plan outcomes',
  outcome_progress: 'Progress towards outcomes',
  bank_items: 'Banks of targets and strategies',
  bank_marks: 'Banks, marked items',
  pupil_profiles: 'One-page profiles',
  pupil_profile_answers: 'One-page profile answers',
  provisions: 'Provision runs',
  provision_types: 'Provision catalogue',
  provision_staff: 'Provision runs, staff',
  provision_pupils: 'Provision runs, pupils',
  provision_costs: 'Provision runs, costs',
  provision_outcomes: 'Provision runs and support plan outcomes',
  provision_ehc_items: 'Provision runs and EHC plan provision',
  provision_sessions: 'Sessions',
  session_marks: 'Session attendance',
  provision_scenarios: 'What-if versions',
  legal_holds: 'Legal holds',
  pupil_departures: 'Leavers, what is noted of their leaving',
  retention_rules: 'Retention rules of the school',
  retention_extensions: 'Records that are kept longer',
  disposals: 'Certificates of disposal',
  changes: 'Changes (who changed what, when)',
  history: 'History (old and new values of every change)',
};

/** Words of the field that are written in capitals or are short for something. */
const words: Readonly<Record<string, string>> = {
  sen: 'SEN',
  ehc: 'EHC',
  upn: 'UPN',
  uln: 'ULN',
  urn: 'URN',
  nhs: 'NHS',
  gp: 'GP',
  la: 'LA',
  senco: 'SENCO',
  pdf: 'PDF',
  id: 'ID',
  sha256: 'SHA-256',
};

const headings: Readonly<Record<string, string>> = {
  dob: 'Date of birth',
  ncy: 'National curriculum year',
  created_at: 'Entered at',
  updated_at: 'Last changed at',
  deleted_at: 'Put in the bin at',
  upn: 'Unique pupil number (UPN)',
  ref: 'Reference',
  la_estab: 'LA and establishment number',
};

/** Columns that mean something to this program only: the key of a sealed file. */
const leftOut: ReadonlySet<string> = new Set(['wrapped_key']);

/** 'Support plans' for `support_plans`: the name of its file in an export. */
export function tableTitle(table: string): string {
  return titles[table] ?? sentence(table.split('_'));
}

/** 'Amount (pence)' for `amount_pence`, 'Pupil ID' for `pupil_id`: the heading of a column in an export. */
export function columnHeading(column: string): string {
  const known = headings[column];
  if (known !== undefined) return known;
  const parts = column.split('_');
  const unit = parts.at(-1);
  if (parts.length > 1 && (unit === 'pence' || unit === 'minutes'))
    return `${sentence(parts.slice(0, -1))} (${unit})`;
  return sentence(parts);
}

/** Whether a column goes into an export. */
export function isExported(column: string): boolean {
  return !leftOut.has(column);
}

function sentence(parts: readonly string[]): string {
  const text = parts.map((part) => words[part] ?? part).join(' ');
  return capital(text);
}

/** The text that lies beside an export. */
export function exportReadme(options: {
  readonly madeOn: string;
  readonly tables: readonly string[];
  readonly documents: number;
  readonly failed: readonly string[];
}): string {
  const failed =
    options.failed.length === 0
      ? []
      : [
          '',
          'These documents could not be read in the vault and are not here:',
          ...options.failed.map((title) => `- ${title}`),
        ];
  return [
    'SENDCO Desk: everything in open formats',
    '',
    `Made on ${options.madeOn}. None of it is protected: anyone who can open this folder can read it.`,
    '',
    'tables      every list as CSV (UTF-8), with the headings in words; a row that names a pupil has the name as well',
    'json        the same as JSON, with the names of the database',
    `documents   ${options.documents} original documents, in one folder for each pupil`,
    '',
    'IDs tie the lists together: a “Pupil ID” is the ID of a row in Pupils. Dates are yyyy-mm-dd, times are UTC, money is in pence,',
    'lengths of time are in minutes, 1 is yes and 0 is no. A text that a spreadsheet would take for a formula has an apostrophe in front.',
    '',
    'Lists:',
    ...options.tables.map((title) => `- ${title}`),
    ...failed,
    '',
  ].join('\r\n');
}
