import { navigate, useHashLocation } from 'wouter/use-hash-location';

/** Goes to an address. One without a search ends the search of the address before, so that no screen opens at another's part. */
const go: typeof navigate = (to, options) => {
  navigate(to.includes('?') ? to : `${to}?`, options);
};

/** Where the program is, in the hash of its one page. */
export function useOwnLocation(): [string, typeof navigate] {
  const [location] = useHashLocation();
  return [location, go];
}
