import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** Milliseconds in which a screen that has its answers would ask for more. */
const quiet = 100;

/** True from the moment at which the screen has all that it asked for: what is nice to have does not keep it waiting. */
export function useSettled(): boolean {
  const isAsking = useIsFetching() > 0;
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    if (isAsking || isSettled) return undefined;
    const soon = setTimeout(() => setSettled(true), quiet);
    return () => clearTimeout(soon);
  }, [isAsking, isSettled]);
  return isSettled;
}
