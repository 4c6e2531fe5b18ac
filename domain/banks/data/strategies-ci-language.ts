import type { BankEntry } from '../model';
import { bankOf } from './entry';

const { strategy } = bankOf('CI');

/** Understanding and speaking. */
export const languageStrategies: readonly BankEntry[] = [
  strategy(
    'name-first',
    ['SLCN', 'ASD', 'HI'],
    'any',
    'Say the child’s name and wait for a look or a turn before you speak, so that the first words are not lost.',
  ),
  strategy(
    'one-step',
    ['SLCN', 'MLD', 'ASD', 'DS'],
    'any',
    'Give one instruction at a time, in the order in which it is done, because a chain of three is often only heard at its end.',
  ),
  strategy(
    'ten-seconds',
    ['SLCN', 'ASD', 'DS'],
    'any',
    'Wait ten seconds after a question without repeating it: a new question starts the thinking again from the beginning.',
  ),
  strategy(
    'show-and-say',
    ['SLCN', 'ASD', 'DS', 'HI'],
    'any',
    'Show an object, a picture or a gesture with your words, so that the eyes can hold what the ears let go.',
  ),
  strategy(
    'sign-key-words',
    ['SLCN', 'DS', 'SLD', 'HI'],
    'any',
    'Sign the one or two words that matter most in each sentence, and keep speaking while you sign.',
  ),
  strategy(
    'say-it-shorter',
    ['SLCN', 'MLD', 'ASD'],
    'any',
    'Shorten your sentence to the words that carry the meaning, then say it the same way the second time.',
  ),
  strategy(
    'check-by-doing',
    ['SLCN', 'ASD', 'MLD'],
    'any',
    'Ask the child to show or tell you what they will do first, since “Do you understand?” nearly always brings a yes.',
  ),
  strategy(
    'praise-asking',
    ['SLCN', 'HI', 'MLD'],
    'any',
    'Thank the child for saying that they did not understand, and answer at once, so that asking pays off.',
  ),
  strategy(
    'pre-teach-words',
    ['SLCN', 'MLD', 'HI', 'SPLD'],
    'ks1',
    'Teach five words of the new topic before the class meets them, with a picture, an action and a sentence for each, so that the lesson is not the first hearing.',
  ),
  strategy(
    'word-map',
    ['SLCN', 'HI', 'MLD'],
    'lower-ks2',
    'Build a word map together (sounds like, looks like, used for, goes with), because words are found again by more than one way.',
  ),
  strategy(
    'word-of-day',
    ['SLCN', 'MLD'],
    'upper-ks2',
    'Use a chosen word three times in different subjects on the same day and ask the child to catch you at it, since a word needs many meetings.',
  ),
  strategy(
    'comment-more',
    ['SLCN', 'ASD', 'DS'],
    'eyfs',
    'Comment four times for every question in play (“You made it spin”), so that talk feels like sharing and not like a test.',
  ),
  strategy(
    'follow-lead',
    ['ASD', 'SLCN', 'SLD'],
    'eyfs',
    'Join what the child is already doing and copy it before adding one new idea, because attention is already there.',
  ),
  strategy(
    'add-a-word',
    ['SLCN', 'DS'],
    'eyfs',
    'Repeat what the child said with one word more (“Car” – “Fast car”), so that the next step is always in reach.',
  ),
  strategy(
    'model-back',
    ['SLCN', 'DS', 'HI'],
    'any',
    'Say the sentence back correctly without asking the child to repeat it, so that a good model is heard and talking stays safe.',
  ),
  strategy(
    'tempt-to-talk',
    ['ASD', 'SLCN', 'SLD'],
    'eyfs',
    'Put a favourite thing in sight but out of reach and wait, so that there is a real reason to ask.',
  ),
  strategy(
    'offer-choices',
    ['SLCN', 'ASD', 'SLD', 'PMLD'],
    'any',
    'Offer two real things to choose from and accept a look, a point, a sign or a word, so that every answer has an effect.',
  ),
  strategy(
    'sabotage-gently',
    ['SLCN', 'ASD'],
    'ks1',
    'Leave out something that is needed (no pencil, an empty glue pot) and look puzzled, so that the child has something to tell you.',
  ),
  strategy(
    'sentence-frames',
    ['SLCN', 'MLD', 'ASD'],
    'lower-ks2',
    'Hang up a sentence frame for the lesson (“I think … because …”) and use it yourself first, so that the thinking does not wait for the grammar.',
  ),
  strategy(
    'colour-sentences',
    ['SLCN', 'SPLD'],
    'ks1',
    'Colour the parts of a sentence (who, doing what, to what, where) and build it with cards, because the pattern can then be seen.',
  ),
  strategy(
    'story-hand',
    ['SLCN', 'MLD'],
    'ks1',
    'Tell stories on five fingers (who, where, when, what happened, the end), so that the order is carried on the hand.',
  ),
  strategy(
    'barrier-game',
    ['SLCN', 'ASD'],
    'lower-ks2',
    'Play describing games with a screen between two children, since only clear words help the partner to make the same picture.',
  ),
  strategy(
    'speech-practice-short',
    ['SLCN', 'HI'],
    'ks1',
    'Practise the therapist’s sounds for five minutes every day rather than half an hour a week, because a mouth learns by small and many tries.',
  ),
  strategy(
    'stammer-time',
    ['SLCN'],
    'any',
    'Listen to the end without finishing the sentence, keep your eyes relaxed and slow your own talk, so that nothing hurries the child who stammers.',
  ),
  strategy(
    'reluctant-speaker',
    ['SEMH', 'SLCN'],
    'any',
    'Talk beside the child without questions and take any answer (nod, point, whisper), because pressure makes silence stronger.',
  ),
  strategy(
    'model-aac',
    ['SLCN', 'ASD', 'SLD', 'PD'],
    'any',
    'Point to symbols on the child’s own board while you speak, all day, since nobody learns a language that is never spoken to them.',
  ),
  strategy(
    'aac-in-reach',
    ['SLCN', 'ASD', 'PD', 'SLD'],
    'any',
    'Keep the communication book or device switched on and within reach, also at lunch and outside, because a voice cannot stay in a bag.',
  ),
];
