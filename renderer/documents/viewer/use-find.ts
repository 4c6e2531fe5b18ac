import { useCallback, useEffect, useState } from 'react';
import { useSearch } from 'wouter';
import { highlights } from './highlights';
import { type Found, type FoundPlace, firstFrom, nothingFound } from './found';

/** A search in words: tells what was found so far, and stops when told to. */
export type Finder = (
  words: string,
  signal: AbortSignal,
  tell: (found: Found) => void,
) => void | Promise<void>;

/** A pause in typing, in milliseconds, after which the search begins. */
const pause = 200;

const wordsIn = (search: string): string => new URLSearchParams(search).get('find') ?? '';

function pageIn(search: string): number | null {
  const page = Number(new URLSearchParams(search).get('page'));
  return Number.isInteger(page) && page > 0 ? page : null;
}

/**
 * What has been found and which hit is shown; it begins with the words that the address names, at the page that it names.
 * @param page where the reader is when the search begins
 */
export function useFind(finder: Finder, page: number) {
  const search = useSearch();
  const wanted = wordsIn(search);
  const [words, setWords] = useState(wanted);
  const [found, setFound] = useState<Found>({ ...nothingFound, words: wanted, isDone: wanted === '' });
  const [current, setCurrent] = useState<number | null>(null);
  const [from, setFrom] = useState(() => pageIn(search) ?? page);

  useEffect(() => {
    if (words.trim() === '') return;
    const stop = new AbortController();
    const timer = setTimeout(() => void finder(words, stop.signal, setFound), pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [finder, words]);
  useEffect(() => () => highlights.clear(), []);

  const type = useCallback(
    (next: string) => {
      setWords(next);
      setCurrent(null);
      setFrom(page);
      setFound({ ...nothingFound, words: next, isDone: next.trim() === '' });
    },
    [page],
  );
  const count = found.places.length;
  const shown = count === 0 ? 0 : (current ?? firstFrom(found, from)) % count;
  const step = (by: 1 | -1) => {
    if (count > 0) setCurrent((shown + by + count) % count);
  };
  const place: FoundPlace | null = found.places[shown] ?? null;
  return { words, type, found, shown, step, place };
}
