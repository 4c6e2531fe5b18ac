import type { Proposal } from './proposal';

/** What is left out in a row is one piece to look at. */
export function withOneAside(proposals: readonly Proposal[]): readonly Proposal[] {
  const joined: Proposal[] = [];
  for (const proposal of proposals) {
    const last = joined.at(-1);
    if (proposal.use === 'leftOut' && last?.use === 'leftOut')
      joined[joined.length - 1] = { ...last, text: `${last.text}\n${proposal.text}` };
    else joined.push(proposal);
  }
  return joined;
}
