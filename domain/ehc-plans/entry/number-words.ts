const words: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  once: 1,
  one: 1,
  two: 2,
  twice: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
  'thirty-five': 35,
  'thirty-eight': 38,
  'thirty-nine': 39,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};

/** Matches a number in figures or in words, as a group of a regular expression (with the flag i). */
export const numberPattern = String.raw`(?:\d+(?:\.\d+)?|${Object.keys(words)
  .sort((one, other) => other.length - one.length)
  .join('|')})`;

/** The number that `numberPattern` matched. */
export function numberOf(text: string): number {
  return words[text.toLowerCase()] ?? Number(text);
}
