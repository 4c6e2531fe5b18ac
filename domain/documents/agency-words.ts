/**
 * Words in a file's name that tell who wrote it, the more telling ones first. The names are what the services
 * are usually called; the user corrects them.
 */
const tellingWords: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ep|educational psycholog\w*|ed psych)\b/, 'Educational psychology'],
  [/\b(?:salt|slt|speech)\b/, 'Speech and language therapy'],
  [/\b(?:ot|occupational therap\w*)\b/, 'Occupational therapy'],
  [/\b(?:physio\w*)\b/, 'Physiotherapy'],
  [/\b(?:paediatric\w*|pediatric\w*)\b/, 'Community paediatrics'],
  [/\bcamhs\b/, 'Child and adolescent mental health'],
  [/\b(?:specialist teach\w*|advisory teach\w*)\b/, 'Specialist teaching'],
  [/\b(?:qtod|hearing|audiolog\w*)\b/, 'Hearing support'],
  [/\b(?:qtvi|vision|visual)\b/, 'Vision support'],
  [/\b(?:social care|social worker|social work)\b/, 'Social care'],
  [/\b(?:ehcp|ehc plan)\b/, 'Local authority'],
];

/** The agency that the words of a file's name point to; null when they do not. */
export function agencyInWords(words: readonly string[]): string | null {
  const text = words.join(' ').toLowerCase();
  return tellingWords.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
