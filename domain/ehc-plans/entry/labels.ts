/** The fields of an item that plans name beside their words: 'By whom: …', 'Ratio: …'. */
export type LabelledField =
  | 'strengths'
  | 'needsText'
  | 'areaAndNeeds'
  | 'byDate'
  | 'step'
  | 'measure'
  | 'who'
  | 'ratio'
  | 'amount'
  | 'links'
  | 'place'
  | 'note';

/** What authorities write before a field. Labels of several words count without a colon too: that is how a table looks when it is pasted. */
const labels: Readonly<Record<LabelledField, readonly string[]>> = {
  strengths: ['strengths', 'strengths and abilities', 'strength'],
  needsText: ['needs', 'need', 'needs and difficulties', 'special educational needs', 'difficulties'],
  areaAndNeeds: [
    'area / needs',
    'area/needs',
    'area of need',
    'area',
    'broad area',
    'needs met',
    'linked needs',
  ],
  byDate: ['to be achieved by', 'by when', 'timescale', 'target date', 'achieve by', 'date to be achieved'],
  step: [
    'step',
    'steps',
    'step for this year',
    'steps towards the outcome',
    'short-term target',
    'short term target',
    'annual step',
  ],
  measure: ['measured by', 'measure', 'how it is measured', 'how it will be measured', 'success criteria'],
  who: [
    'by whom',
    'who',
    'who provides it',
    'who will provide it',
    'provided by',
    'delivered by',
    'provider',
    'staffing',
  ],
  ratio: ['ratio', 'staff ratio', 'group size'],
  amount: [
    'how much and how often',
    'how often',
    'how much',
    'frequency',
    'frequency and duration',
    'amount',
    'duration',
    'how long and how often',
  ],
  links: [
    'for outcomes / needs',
    'for outcomes/needs',
    'for outcomes',
    'for outcome',
    'outcomes',
    'outcome',
    'linked outcomes',
    'links to outcomes',
    'outcomes and needs',
  ],
  place: ['place', 'where', 'setting', 'location'],
  note: ['in the year', 'note', 'notes', 'comment', 'comments'],
};

const allLabels = (Object.keys(labels) as LabelledField[])
  .flatMap((field) => labels[field].map((words) => ({ field, words })))
  .sort((one, other) => other.words.length - one.words.length);

export interface LabelledLine {
  readonly field: LabelledField;
  /** As written, with its colon. */
  readonly label: string;
  readonly value: string;
}

/** A line that names its field, or null: 'Ratio: 1:1', 'Strengths. Maya listens well', 'By whom Speech therapist', 'Needs'. */
export function labelAt(line: string): LabelledLine | null {
  const small = line.toLowerCase();
  for (const { field, words } of allLabels) {
    if (!small.startsWith(words)) continue;
    const after = line.slice(words.length);
    const sign = /^\s?[:.–-](?=\s|$)/.exec(after)?.[0] ?? '';
    const isLabel =
      sign !== '' ||
      after.trim() === '' ||
      (words.includes(' ') && /^\s+[\p{Lu}\d]/u.test(after)) ||
      isTelling(field, after);
    if (isLabel)
      return { field, label: line.slice(0, words.length) + sign, value: after.slice(sign.length).trim() };
  }
  return null;
}

/** A label of one word counts without a colon where what follows can be nothing else: 'Ratio 1:5', 'Step By July 2026'. */
function isTelling(field: LabelledField, after: string): boolean {
  if (field === 'ratio') return /^\s+\d+\s*(?::|to)\s*\d/.test(after);
  return field === 'step' && /^\s+By\s/.test(after);
}
