import type { BankEntry } from '../model';
import { bankOf } from './entry';

const { outcome } = bankOf('CI');

/** Speaking, signing and other ways to say something. */
export const speakingOutcomes: readonly BankEntry[] = [
  outcome(
    'request-by-exchange',
    ['ASD', 'SLD', 'SLCN'],
    'eyfs',
    'hand over a picture, sign or say a word to ask for something they want, 10 times in a day without being prompted.',
    ['Requests without a prompt, counted on three days', 'times a day', 2, 10],
  ),
  outcome(
    'choice-of-two',
    ['SLD', 'PMLD', 'ASD', 'PD'],
    'any',
    'choose between 2 things by looking, reaching, pointing or a switch, in 8 out of 10 choices.',
    ['Clear choices in ten offers, over a week', 'out of 10', 3, 8],
  ),
  outcome(
    'first-words',
    ['SLCN', 'DS', 'SLD'],
    'eyfs',
    'use 30 different words or signs in nursery or school without copying an adult.',
    ['Different words or signs, kept as a list by all adults', 'words or signs', 8, 30],
  ),
  outcome(
    'two-words-together',
    ['SLCN', 'DS', 'ASD'],
    'eyfs',
    'put two words or signs together (“more milk”) in play at least 15 times in a session.',
    ['Two-word phrases in a play session of 20 minutes', 'phrases', 2, 15],
  ),
  outcome(
    'four-word-sentences',
    ['SLCN', 'DS', 'MLD'],
    'ks1',
    'use sentences of 4 words or more in talk with adults and children, in at least half of what they say.',
    ['Average number of words in 20 things said', 'words', 2, 4],
  ),
  outcome(
    'joining-words',
    ['SLCN', 'MLD'],
    'ks1',
    'use “because”, “so” or “but” to join ideas aloud at least 5 times in a group session.',
    ['Joining words used, counted in three sessions', 'times in a session', 1, 5],
  ),
  outcome(
    'retell-story',
    ['SLCN', 'DS', 'ASD'],
    'ks1',
    'retell a known story with 5 picture prompts, in order, naming who, where and what happened.',
    ['Parts told in the right order', 'parts', 2, 5],
  ),
  outcome(
    'tell-news',
    ['SLCN', 'ASD'],
    'lower-ks2',
    'tell an event of their own so that a listener who was not there can answer 4 out of 5 questions about it.',
    ['Questions a listener can answer afterwards', 'out of 5', 1, 4],
  ),
  outcome(
    'clear-sounds',
    ['SLCN', 'HI', 'DS'],
    'ks1',
    'say the sounds worked on by the therapist correctly in single words, 9 times out of 10.',
    ['Words said clearly from the therapist’s set of pictures', 'out of 10', 3, 9],
  ),
  outcome(
    'understood-by-others',
    ['SLCN', 'DS', 'PD'],
    'lower-ks2',
    'be understood by an adult who does not know them well, without repeating, in 8 out of 10 sentences.',
    ['Sentences understood at first hearing', 'out of 10', 4, 8],
  ),
  outcome(
    'repairs-message',
    ['SLCN', 'HI'],
    'lower-ks2',
    'say it again in another way, write it or draw it when they have not been understood, in 4 out of 5 occasions.',
    ['Repairs without help, over five occasions', 'out of 5', 1, 4],
  ),
  outcome(
    'fluent-in-group',
    ['SLCN', 'SEMH'],
    'upper-ks2',
    'speak in a group of six in 3 lessons a week, using the way of starting that was agreed with the therapist.',
    ['Lessons in which the child speaks in the group', 'lessons a week', 0, 3],
  ),
  outcome(
    'quiet-child-speaks',
    ['SEMH', 'SLCN', 'ASD'],
    'ks1',
    'answer the register or a known adult in words or by an agreed sign on 4 days out of 5.',
    ['Days with an answer', 'days a week', 0, 4],
  ),
  outcome(
    'talker-pages',
    ['SLCN', 'ASD', 'PD', 'SLD'],
    'any',
    'use their communication book or device to comment, not only to ask, at least 5 times a day.',
    ['Comments made with the book or device, on three days', 'times a day', 0, 5],
  ),
  outcome(
    'presents-to-class',
    ['SLCN', 'ASD'],
    'upper-ks2',
    'present a prepared topic to the class for 2 minutes from three cue cards.',
    ['Minutes spoken from cue cards', 'minutes', 0, 2],
  ),
];
