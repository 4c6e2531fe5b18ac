import { createContext, useContext } from 'react';

/**
 * What a paper says where there is no answer: 'Not answered'. Null leaves room for handwriting, as on every form that is to be filled
 * in; a filled paper that goes out shows no empty frames.
 */
export const Unanswered = createContext<string | null>(null);

/** The words of the paper around it. */
export function useUnanswered(): string | null {
  return useContext(Unanswered);
}
