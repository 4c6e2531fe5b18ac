import type { SentFact } from './sent-facts';

type Pair = { readonly then: SentFact | undefined; readonly now: SentFact | undefined };

/**
 * What has changed since a pack was sent, in sentences, each once: 'The meeting was moved from … to …', 'School report: What works
 * was changed'. Of a paper that was added or taken out only that is said.
 */
export function changesSince(then: readonly SentFact[], now: readonly SentFact[]): readonly string[] {
  const [before, after] = [byKey(then), byKey(now)];
  const keys = new Set([...before.keys(), ...after.keys()]);
  const sentences = [...keys].flatMap((key) => {
    const paper = paperOf(key);
    const isOther = paper !== null && before.get(paper)?.text !== after.get(paper)?.text;
    return isOther ? [] : sentenceOf(key, { then: before.get(key), now: after.get(key) });
  });
  return [...new Set(sentences)];
}

function byKey(facts: readonly SentFact[]): ReadonlyMap<string, SentFact> {
  return new Map(facts.map((fact) => [fact.key, fact]));
}

/** The key of the paper in which a fact stands; null for what is not in one. */
function paperOf(key: string): string | null {
  const sheet = /^in:([^:]+):/.exec(key)?.[1];
  return sheet === undefined ? null : `paper:${sheet}`;
}

function sentenceOf(key: string, { then, now }: Pair): readonly string[] {
  if ((then?.text ?? '') === (now?.text ?? '')) return [];
  if (key === 'meeting') return [meetingSentence(then?.text ?? '', now?.text ?? '')];
  if (key.startsWith('attachment:')) return [listed('Attachment', { then, now })];
  if (key.startsWith('paper:')) return [paperSentence({ then, now })];
  const label = now?.label ?? then?.label ?? '';
  if (then === undefined) return [`${label} was added`];
  if (now === undefined) return [`${label} was taken out`];
  if (then.text === '') return [`${label} was filled in`];
  return [now.text === '' ? `${label} was emptied` : `${label} was changed`];
}

function meetingSentence(then: string, now: string): string {
  if (then === '') return `The meeting was set for ${now}`;
  return now === '' ? 'The meeting has no date any more' : `The meeting was moved from ${then} to ${now}`;
}

function paperSentence({ then, now }: Pair): string {
  if (then && now)
    return `${now.label}: now ${now.text === 'blank' ? 'without answers' : 'with what is written'}`;
  return listed('Paper', { then, now });
}

function listed(what: string, { then, now }: Pair): string {
  if (then && now) return `${what} changed: ${now.label}`;
  return now ? `${what} added: ${now.label}` : `${what} taken out: ${then?.label ?? ''}`;
}
