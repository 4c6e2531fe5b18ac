import { programEntries } from '../../../domain/banks/data';
import type { Random } from './random';

/** Invented people. Letters with marks are among them, as in any school. */
export const forenames = [
  ...[
    'Maya',
    'Łukasz',
    'Zoë',
    'Siân',
    'Şükrü',
    'Chloé',
    'Oisín',
    'Gurleen',
    'Delphine',
    'Nikodem',
    'Idris',
    'Poppy',
  ],
  ...[
    'Renée',
    'Tomasz',
    'Aoife',
    'Bilal',
    'Priya',
    'Søren',
    'Anaïs',
    'Mateo',
    'Noor',
    'Rafał',
    'Leilani',
    'Ezra',
  ],
  ...[
    'Hana',
    'Björn',
    'Ọlá',
    'Thuý',
    'Ffion',
    'Kwame',
    'Inês',
    'Stanley',
    'Zuzanna',
    'Jasper',
    'Amélie',
    'Rohan',
  ],
];
export const surnames = [
  ...[
    'Anchorley',
    'Beaconsmith',
    'Bjørnvik',
    'Saltmarsh',
    'Quayford',
    'Nguyễn',
    'Sandlingfold',
    'Okonedo',
    'Tidewell',
  ],
  ...[
    'O’Brien-Tate',
    'Łopuszna',
    'Kettleby',
    'Shinglebank',
    'Ávila-Ng',
    'Harbourne',
    'Lanternby',
    'Çelikel',
    'Driftwood',
  ],
  ...[
    'Singhara',
    'Marramore',
    'Ebbsworth',
    'Žižkovsky',
    'Copperfield-Lund',
    'Windlass',
    'Gullane',
    'Reedholm',
  ],
];
export const agencies = [
  ...['Educational psychology', 'Speech and language therapy', 'Occupational therapy', 'Paediatrics'],
  ...['Physiotherapy', 'Specialist teaching', 'CAMHS', 'Early help'],
];

const subjects = [
  'She',
  'He',
  'The pupil',
  'With an adult beside, the pupil',
  'In a group of four, the pupil',
];
const verbs = [
  ...[
    'reads',
    'retells',
    'counts',
    'joins in with',
    'asks for help with',
    'finishes',
    'starts',
    'shares',
    'explains',
  ],
  ...['writes about', 'remembers', 'chooses', 'practises', 'leaves out', 'avoids', 'enjoys', 'describes'],
];
const things = [
  ...[
    'a short story',
    'number bonds to twenty',
    'the phonics cards',
    'a game with two rules',
    'the visual timetable',
  ],
  ...[
    'three instructions in order',
    'the zones of regulation',
    'a sensory break',
    'her own drawing',
    'a café role play',
  ],
  ...[
    'the reading of words with split vowels',
    'joined handwriting',
    'turn taking',
    'the naïve reader’s book',
  ],
  ...[
    'the feelings chart',
    'a five-minute timer',
    'the pencil grip',
    'the wobble cushion',
    'lunch in the hall',
  ],
];
const manners = [
  ...[
    'without a prompt',
    'after one reminder',
    'for eight minutes',
    'four times out of five',
    'calmly',
    'with support',
  ],
  ...['when the room is quiet', 'more often than last month', 'as agreed with home', 'using the word mat'],
];

/** What the program's own banks say, sentence by sentence: the words of the field, common ones and rare ones. */
const fromBanks = programEntries
  .flatMap(({ text }) => text.split(/(?<=[.;])\s+/))
  .map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`);
const topics = [...new Set(fromBanks.join(' ').match(/[a-z]{5,}/g))].sort();
const shareFromBanks = 0.5;
const shareOfTopics = 0.15;

/** A sentence as a teaching assistant would write it. */
export function sentence({ pick, chance }: Random): string {
  const said = chance(shareFromBanks)
    ? pick(fromBanks)
    : `${pick(subjects)} ${pick(verbs)} ${pick(things)} ${pick(manners)}.`;
  return chance(shareOfTopics) ? `${said} Topic: ${pick(topics)} and ${pick(topics)}.` : said;
}

/** So many sentences, in one paragraph. */
export function paragraph(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(random)).join(' ');
}
