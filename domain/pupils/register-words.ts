import { countOf } from '../common/text';
import { flagName, senNeedName } from './codes';
import { isNarrowed } from './register-filter';
import type { RegisterQuery } from './register-query';
import { yearGroupName } from './year-group';

/** The names behind the ids of a query. */
export interface QueryNames {
  readonly school: string | null;
  readonly className: string | null;
}

const statusPhrases = {
  N: 'without SEN',
  K: 'on SEN support',
  E: 'with an EHC plan',
  SEN: 'on the SEN register',
} as const;

/** The line above the list: '36 pupils on SEN support of 212', '212 pupils', '1 leaver matching “chen” of 40'. */
export function registerCountWords(
  shown: number,
  all: number,
  query: RegisterQuery,
  names: QueryNames,
): string {
  const what = query.who === 'left' ? 'leaver' : 'pupil';
  const count = shown === 0 ? `No ${what}s` : countOf(shown, what);
  if (!isNarrowed(query)) return count;
  const text = query.text.trim();
  const phrases = [
    names.school === null ? null : `of ${names.school}`,
    query.ncy === null ? null : `in ${yearGroupName(query.ncy)}`,
    names.className === null ? null : `in class ${names.className}`,
    query.status === null ? null : statusPhrases[query.status],
    query.need === null ? null : `with ${senNeedName(query.need)} (${query.need})`,
    query.flag === null ? null : `in the group “${flagName(query.flag)}”`,
    query.monitoring ? 'on the monitoring list' : null,
    text === '' ? null : `matching “${text}”`,
  ].filter((phrase) => phrase !== null);
  return `${count} ${phrases.join(', ')} of ${all}`;
}
