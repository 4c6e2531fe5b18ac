import { isIsoDate, type IsoDate } from '../../domain/common/calendar-date';
import type { Option } from './option';

/** A value in the words that stand for it, and back. */
export interface ValueWords<T> {
  say(value: T): string;
  /** Undefined when the words say nothing that the field can hold (any more). */
  read(words: string): T | undefined;
}

/** A date as it is typed: 21/01/2027; '' for none. */
export const dateWords: ValueWords<IsoDate | null> = {
  say: (date) => date?.split('-').reverse().join('/') ?? '',
  read: (words) => {
    if (words === '') return null;
    const date = words.split('/').reverse().join('-');
    return isIsoDate(date) ? date : undefined;
  },
};

export const numberWords: ValueWords<number | null> = {
  say: (number) => (number === null ? '' : String(number)),
  read: (words) => {
    if (words === '') return null;
    const number = Number(words);
    return Number.isFinite(number) ? number : undefined;
  },
};

export const tickWords: ValueWords<boolean> = {
  say: (isTicked) => (isTicked ? 'Ticked' : 'Not ticked'),
  read: (words) => (words === 'Ticked' ? true : words === 'Not ticked' ? false : undefined),
};

/** One of some choices by its label; '' for none. Two of one label cannot be told apart, and are not guessed. */
export function optionWords<Id extends string>(options: readonly Option<Id>[]): ValueWords<Id | null> {
  return {
    say: (id) => options.find((option) => option.id === id)?.label ?? '',
    read: (words) => (words === '' ? null : onlyOne(options, words)),
  };
}

/** Any number of some choices, a line for each. */
export function optionsWords<Id extends string>(options: readonly Option<Id>[]): ValueWords<readonly Id[]> {
  return {
    say: (ids) =>
      options
        .filter(({ id }) => ids.includes(id))
        .map(({ label }) => label)
        .join('\n'),
    read: (words) => {
      const found = words
        .split('\n')
        .filter(Boolean)
        .map((label) => onlyOne(options, label));
      const ids = found.filter((id) => id !== undefined);
      return ids.length === found.length ? ids : undefined;
    },
  };
}

function onlyOne<Id extends string>(options: readonly Option<Id>[], label: string): Id | undefined {
  const [found, another] = options.filter((option) => option.label === label);
  return another === undefined ? found?.id : undefined;
}
