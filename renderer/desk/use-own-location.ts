import { useSyncExternalStore } from 'react';
import { navigate } from 'wouter/use-hash-location';

/** Goes to an address. One without a search ends the search of the address before, so that no screen opens at another's part. */
const go: typeof navigate = (to, options) => {
  navigate(to.includes('?') ? to : `${to}?`, options);
};

/** The browser says `hashchange` only where the rest of the address stays: going back to another search is a `popstate` alone. */
const moves = ['hashchange', 'popstate'] as const;

function subscribe(onMove: () => void): () => void {
  for (const move of moves) addEventListener(move, onMove);
  return () => {
    for (const move of moves) removeEventListener(move, onMove);
  };
}

/** The place in the address of the page as it is now. */
export function here(): string {
  return `/${location.hash.replace(/^#?\/?/, '')}`;
}

/** Where the program is, in the hash of its one page. */
export function useOwnLocation(): [string, typeof navigate] {
  return [useSyncExternalStore(subscribe, here), go];
}
