/** Words that leave provision open; provision must be "detailed and specific" and normally quantified (Code of Practice 9.69). */
const vague: readonly string[] = [
  'access to',
  'opportunities for',
  'opportunities to',
  'opportunity for',
  'opportunity to',
  'as appropriate',
  'as advised',
  'as directed',
  'as recommended',
  'as required',
  'as needed',
  'as necessary',
  'as and when',
  'where appropriate',
  'where possible',
  'where necessary',
  'where needed',
  'where required',
  'when necessary',
  'when needed',
  'when required',
  'if necessary',
  'if needed',
  'if required',
  'if possible',
  'according to need',
  'subject to availability',
  'at the discretion of',
  'on a regular basis',
  'regular',
  'regularly',
  'frequent',
  'frequently',
  'ongoing',
  'from time to time',
  'periodically',
  'would benefit from',
  'may need',
  'may require',
  'should be considered',
  'consideration should be given',
  'some support',
  'additional support',
  'a high level of',
  'a range of',
  'a variety of',
  'sufficient',
  'adequate',
  'up to',
  'or equivalent',
];

/** Words for how often that different people count differently: a school year has three terms or six. */
const uncounted: readonly string[] = [
  'termly',
  'each term',
  'every term',
  'once a term',
  'a term',
  'per term',
  'monthly',
  'each month',
  'every month',
  'once a month',
  'a month',
  'per month',
];

/** The vague words in a text, in the order of the list; words inside longer ones ('regular' in 'on a regular basis') are not told twice. */
export function vagueWordsIn(text: string): readonly string[] {
  return longest(found(vague, text));
}

/** Words for how often that leave the number open. */
export function uncountedWordsIn(text: string): readonly string[] {
  return longest(found(uncounted, text.replace(/half[ -]term/gi, 'halfterm')));
}

function found(list: readonly string[], text: string): readonly string[] {
  return list.filter((words) => new RegExp(String.raw`\b${words}\b`, 'i').test(text));
}

function longest(words: readonly string[]): readonly string[] {
  return words.filter((own) => !words.some((other) => other !== own && other.includes(own)));
}
