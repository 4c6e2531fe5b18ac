import { useEffect, useState } from 'react';
import type { CommandGroup } from './command-groups';

/** A pause in typing, in milliseconds, before the records are searched. */
const pause = 120;
const shortest = 2;

/** What the records hold for the text typed last; answers to earlier texts are dropped. */
export function useFound(text: string, find: (text: string) => Promise<readonly CommandGroup[]>) {
  const [answer, setAnswer] = useState<{ text: string; groups: readonly CommandGroup[] }>({
    text: '',
    groups: [],
  });
  const wanted = text.trim();
  const isAsking = wanted.length >= shortest;
  useEffect(() => {
    if (!isAsking) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void find(wanted).then((groups) => {
        if (isCurrent) setAnswer({ text: wanted, groups });
      });
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [wanted, isAsking, find]);
  return { found: isAsking ? answer.groups : [], isLooking: isAsking && answer.text !== wanted };
}
