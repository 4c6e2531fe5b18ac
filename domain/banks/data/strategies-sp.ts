import type { BankEntry } from '../model';
import { bankOf } from './entry';

const { strategy } = bankOf('SP');

/** Sensory and physical needs. */
export const physicalStrategies: readonly BankEntry[] = [
  strategy(
    'face-light',
    ['HI', 'MSI', 'SLCN'],
    'any',
    'Face the child with the light on your face and hands away from your mouth, so that lips and expression can be read.',
  ),
  strategy(
    'one-speaker',
    ['HI'],
    'any',
    'Name each speaker and wait until the child has found the face, because talk that jumps round a room cannot be followed.',
  ),
  strategy(
    'repeat-answers',
    ['HI'],
    'any',
    'Repeat what other children say from the back, so that the discussion is not lost.',
  ),
  strategy(
    'check-aids-daily',
    ['HI', 'MSI'],
    'any',
    'Test both hearing aids and the radio aid every morning with the listening kit, and teach the child each step, so that no day is spent in silence.',
  ),
  strategy(
    'quiet-room',
    ['HI', 'ASD'],
    'any',
    'Close doors, lay felt under chairs and switch off what hums, since hearing aids make all sounds louder.',
  ),
  strategy(
    'listening-rest',
    ['HI', 'VI', 'MSI'],
    'any',
    'Plan a rest from listening or looking after each long input, because the effort is tiring and does not show.',
  ),
  strategy(
    'subtitles',
    ['HI', 'SLCN'],
    'any',
    'Turn subtitles on for every film and give the words beforehand where there are none, so that pictures and words can be followed.',
  ),
  strategy(
    'pre-teach-hearing',
    ['HI', 'SLCN'],
    'any',
    'Send new names and words home before the lesson, since unknown words cannot be guessed from the lips.',
  ),
  strategy(
    'deaf-aware-class',
    ['HI'],
    'any',
    'Teach the class how to get attention (wave, tap the table) and to take turns, so that friends are part of the support.',
  ),
  strategy(
    'say-what-you-do',
    ['VI', 'MSI'],
    'any',
    'Say what you are writing and doing at the board, and read out pictures, so that nothing is only for the eyes.',
  ),
  strategy(
    'name-and-leave',
    ['VI', 'MSI'],
    'any',
    'Say who you are when you come and that you are going when you leave, so that the child never talks to nobody.',
  ),
  strategy(
    'contrast-and-size',
    ['VI'],
    'any',
    'Prepare papers in the child’s own print size with black on cream and one thing to a page, not simply enlarged to A3, which is hard to handle.',
  ),
  strategy(
    'clear-ways',
    ['VI', 'PD', 'MSI'],
    'any',
    'Keep ways clear, doors fully open or shut, and tell the child when furniture has been moved, so that the map in the head stays true.',
  ),
  strategy(
    'glare',
    ['VI', 'ASD'],
    'any',
    'Seat the child with the window behind, blinds down and the board without reflection, because glare hides what is written.',
  ),
  strategy(
    'real-objects',
    ['VI', 'MSI', 'SLD'],
    'eyfs',
    'Give the real thing to hold before the model or the picture, so that words have something under them.',
  ),
  strategy(
    'hand-under-hand',
    ['VI', 'MSI', 'PMLD'],
    'any',
    'Put your hand under the child’s to show a movement, so that the child is free to follow or to leave.',
  ),
  strategy(
    'orient-new-room',
    ['VI', 'MSI'],
    'any',
    'Walk round a new room along the wall with the child, naming landmarks, when it is empty, so that the first lesson there is about the lesson.',
  ),
  strategy(
    'extra-time-looking',
    ['VI', 'HI', 'PD'],
    'any',
    'Give a quarter more time for tasks with much reading or looking, and fewer items that show the same thing.',
  ),
  strategy(
    'braille-alive',
    ['VI', 'MSI'],
    'ks1',
    'Label pegs, drawers and books in braille at finger height, so that it is met as often as print is by others.',
  ),
  strategy(
    'objects-of-reference',
    ['MSI', 'PMLD', 'VI', 'SLD'],
    'any',
    'Hand over the same object before the same event each time, and put it into a finished box afterwards, because an object can be held while words go by.',
  ),
  strategy(
    'approach-touch',
    ['MSI', 'PMLD', 'VI'],
    'any',
    'Touch the same shoulder first and use your own sign (a ring, a bracelet) to say who has come.',
  ),
  strategy(
    'ninety-degrees',
    ['PD', 'DS', 'SPLD'],
    'any',
    'Check that feet are flat, hips back and elbows on the table before writing, because hands work when the body is held.',
  ),
  strategy(
    'posture-changes',
    ['PD', 'PMLD'],
    'any',
    'Change position as the therapist’s plan says and write down the times, so that comfort and skin are looked after in lessons too.',
  ),
  strategy(
    'transfer-tell',
    ['PD', 'PMLD'],
    'any',
    'Tell the child what you are about to do, count to three together and let them do their part of each move, so that care is done with and not to.',
  ),
  strategy(
    'warm-up-hands',
    ['PD', 'SPLD', 'DS'],
    'ks1',
    'Warm up hands for three minutes with putty, pegs or finger games before writing, so that the muscles are awake.',
  ),
  strategy(
    'vertical-surface',
    ['PD', 'DS'],
    'eyfs',
    'Draw and paint on an easel or the wall, because a raised wrist teaches the grip by itself.',
  ),
  strategy(
    'write-less',
    ['PD', 'SPLD'],
    'any',
    'Ask for fewer written words and take answers by ticking, labelling, photographs or voice, so that what is known is what is judged.',
  ),
  strategy(
    'backward-chain',
    ['PD', 'DS', 'SLD'],
    'ks1',
    'Teach dressing and fastening from the last step back, so that the child is always the one who finishes.',
  ),
  strategy(
    'leave-early',
    ['PD', 'VI', 'ASD'],
    'any',
    'Let the child and a friend leave five minutes before the others, so that corridors are empty and nobody arrives late.',
  ),
  strategy(
    'inclusive-pe',
    ['PD', 'VI', 'HI'],
    'any',
    'Change one thing in PE (space, rule, ball, team) so that the child plays the same game, and ask which change was best.',
  ),
  strategy(
    'therapy-in-day',
    ['PD', 'PMLD', 'DS'],
    'any',
    'Build the therapist’s exercises into things that happen anyway (reaching for the register, stairs, story time), so that lessons are not missed for them.',
  ),
  strategy(
    'pace-energy',
    ['PD', 'OTH', 'HI'],
    'upper-ks2',
    'Plan the week by energy with the child: hard things early, a rest before the last lesson, so that the day can be lived to its end.',
  ),
  strategy(
    'toilet-plan',
    ['PD', 'SLD', 'DS', 'ASD'],
    'eyfs',
    'Take the child at the same times with the same words and pictures, praise sitting as well as success, and write it down for home, so that a habit can grow.',
  ),
  strategy(
    'privacy-care',
    ['PD', 'PMLD', 'SLD'],
    'any',
    'Ask before each step of personal care, close the door and use the child’s own words for the body, because dignity is learned here.',
  ),
  strategy(
    'equipment-check',
    ['PD', 'VI', 'HI'],
    'any',
    'Check chair, frame, splints and aids on a list each Monday and report faults on the same day, since broken equipment takes a week of learning with it.',
  ),
  strategy(
    'child-explains',
    ['PD', 'VI', 'HI'],
    'upper-ks2',
    'Prepare with the child a card that tells new adults what helps, and let the child hand it over, so that the expert is the one who lives with it.',
  ),
];
