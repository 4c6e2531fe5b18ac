import { writtenPlaceholder } from './fill-letter';
import { isKnownPlaceholder } from './placeholders';

/** What is wrong with the placeholders of a text, each as a full sentence; empty when all is well. */
export function templateProblems(text: string): readonly string[] {
  const written = [...text.matchAll(writtenPlaceholder)].map(([whole, key = '']) => ({ whole, key }));
  const unknown = new Set(written.filter(({ key }) => !isKnownPlaceholder(key)).map(({ whole }) => whole));
  const rest = text.replace(writtenPlaceholder, '');
  return [
    ...[...unknown].map((whole) => `${whole} is not known: a line to write on will be printed in its place.`),
    ...(/\{\{|\}\}/.test(rest)
      ? ['A pair of braces is open: each placeholder begins with {{ and ends with }}.']
      : []),
  ];
}
