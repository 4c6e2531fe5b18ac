import { useEffect, useState } from 'react';

interface Wait {
  /** Whole seconds still to wait; 0 when the next try is allowed. */
  readonly seconds: number;
  readonly start: (seconds: number) => void;
}

/** Counts down the seconds between two tries. */
export function useWait(): Wait {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (seconds <= 0) return undefined;
    const timer = setTimeout(() => {
      setSeconds(seconds - 1);
    }, 1000);
    return () => {
      clearTimeout(timer);
    };
  }, [seconds]);
  return { seconds, start: setSeconds };
}
