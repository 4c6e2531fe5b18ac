import { fold } from '../common/text';

/** Language codes of the school census that are common in England's primary schools; the name is what is kept. */
const names: Readonly<Record<string, string>> = {
  ALB: 'Albanian',
  ARA: 'Arabic',
  BNG: 'Bengali',
  BUL: 'Bulgarian',
  CHI: 'Chinese',
  CZE: 'Czech',
  DUT: 'Dutch',
  ENG: 'English',
  FRN: 'French',
  GER: 'German',
  GRE: 'Greek',
  GUJ: 'Gujarati',
  HIN: 'Hindi',
  HUN: 'Hungarian',
  ITA: 'Italian',
  KUR: 'Kurdish',
  LIT: 'Lithuanian',
  LTV: 'Latvian',
  NEP: 'Nepali',
  PNJ: 'Panjabi',
  POL: 'Polish',
  POR: 'Portuguese',
  RMN: 'Romanian',
  RUS: 'Russian',
  SLO: 'Slovak',
  SOM: 'Somali',
  SPA: 'Spanish',
  SWA: 'Swahili',
  TAM: 'Tamil',
  TUR: 'Turkish',
  UKR: 'Ukrainian',
  URD: 'Urdu',
  VIE: 'Vietnamese',
  YOR: 'Yoruba',
};

/** Language names, for suggestions. */
export const languageNames: readonly string[] = Object.values(names);

const byFoldedName: ReadonlyMap<string, string> = new Map(languageNames.map((name) => [fold(name), name]));

/** The name for a census code ('PNJ' -> 'Panjabi') or a name in any case; other text as it is. */
export function languageName(text: string): string {
  const code = text.toUpperCase();
  if (Object.hasOwn(names, code)) return names[code] ?? text;
  return byFoldedName.get(fold(text)) ?? text;
}
