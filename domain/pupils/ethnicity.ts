import { type Coded } from './codes';
import { fold } from '../common/text';

/** Main ethnicity codes of the school census; the code is what is kept, so that files of different systems agree. */
export const ethnicities: readonly Coded<string>[] = [
  { code: 'WBRI', name: 'White - British' },
  { code: 'WIRI', name: 'White - Irish' },
  { code: 'WIRT', name: 'Traveller of Irish heritage' },
  { code: 'WROM', name: 'Gypsy/Roma' },
  { code: 'WOTH', name: 'Any other White background' },
  { code: 'MWBC', name: 'White and Black Caribbean' },
  { code: 'MWBA', name: 'White and Black African' },
  { code: 'MWAS', name: 'White and Asian' },
  { code: 'MOTH', name: 'Any other mixed background' },
  { code: 'AIND', name: 'Indian' },
  { code: 'APKN', name: 'Pakistani' },
  { code: 'ABAN', name: 'Bangladeshi' },
  { code: 'AOTH', name: 'Any other Asian background' },
  { code: 'BCRB', name: 'Black - Caribbean' },
  { code: 'BAFR', name: 'Black - African' },
  { code: 'BOTH', name: 'Any other Black background' },
  { code: 'CHNE', name: 'Chinese' },
  { code: 'OOTH', name: 'Any other ethnic group' },
  { code: 'REFU', name: 'Refused' },
  { code: 'NOBT', name: 'Not obtained' },
];

const codeByWords: ReadonlyMap<string, string> = new Map(
  ethnicities.flatMap(({ code, name }) => [[plain(code), code] as const, [plain(name), code] as const]),
);

/** The code for a code or a name; other text (a local code) as it is. */
export function ethnicityCode(text: string): string {
  return codeByWords.get(plain(text)) ?? text;
}

/** The name of a code; other text as it is. */
export function ethnicityName(code: string): string {
  return ethnicities.find((item) => item.code === code)?.name ?? code;
}

function plain(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, '');
}
