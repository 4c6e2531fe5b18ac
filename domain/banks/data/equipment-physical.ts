import type { BankEntry } from '../model';
import { bankOf } from './entry';

const semh = bankOf('SEMH');
const sp = bankOf('SP');

/** Equipment for calm, and for sensory and physical needs. */
export const physicalEquipment: readonly BankEntry[] = [
  semh.equipment('calm-box', ['SEMH', 'ASD'], 'any', 'Calming box with four things that the child chose.'),
  semh.equipment(
    'feelings-scale',
    ['SEMH', 'ASD', 'SLCN'],
    'any',
    'Feelings scale from 1 to 5 with the child’s own words, as a strip for the table.',
  ),
  semh.equipment('worry-box', ['SEMH'], 'ks1', 'Worry box with slips and a lid, emptied together every day.'),
  semh.equipment(
    'break-cards',
    ['SEMH', 'ASD'],
    'any',
    'Set of break cards on a key ring, three for each day.',
  ),
  semh.equipment(
    'fidget-tools',
    ['SEMH', 'ASD', 'OTH'],
    'any',
    'Two quiet fidget tools (putty, a tangle) in a pouch.',
  ),
  semh.equipment(
    'chair-band',
    ['SEMH', 'OTH', 'ASD'],
    'any',
    'Stretchy band round the chair legs, for feet that need to move.',
  ),
  semh.equipment('wobble-cushion', ['SEMH', 'OTH', 'PD'], 'ks1', 'Air cushion for the chair or the carpet.'),
  semh.equipment(
    'tent-corner',
    ['SEMH', 'ASD'],
    'eyfs',
    'Small tent or curtained corner with cushions and a soft lamp.',
  ),
  sp.equipment(
    'radio-aid',
    ['HI'],
    'any',
    'Radio aid with a microphone for the teacher and one to pass round.',
  ),
  sp.equipment(
    'hearing-kit',
    ['HI'],
    'any',
    'Hearing-aid kit: listening tube, puffer, spare batteries and tubes.',
  ),
  sp.equipment(
    'soundfield',
    ['HI', 'SLCN'],
    'any',
    'Loudspeaker system for the classroom with a teacher’s microphone.',
  ),
  sp.equipment(
    'sloping-board',
    ['VI', 'PD', 'SPLD'],
    'any',
    'Sloping board for reading and writing, with a lip that holds the paper.',
  ),
  sp.equipment('magnifier', ['VI'], 'any', 'Dome magnifier, and an electronic one for the upper years.'),
  sp.equipment(
    'dark-lined-paper',
    ['VI', 'SPLD'],
    'any',
    'Paper with bold lines, and black felt pens of medium width.',
  ),
  sp.equipment(
    'braille-writer',
    ['VI', 'MSI'],
    'ks1',
    'Braille writer with a mat beneath to dampen it, and a shelf for the heavy paper.',
  ),
  sp.equipment(
    'tactile-map',
    ['VI', 'MSI'],
    'any',
    'Raised map of the school and raised labels for drawers and doors.',
  ),
  sp.equipment(
    'supportive-chair',
    ['PD', 'PMLD', 'DS'],
    'any',
    'Supportive chair with foot rest, set up by the occupational therapist.',
  ),
  sp.equipment(
    'writing-grips',
    ['PD', 'SPLD', 'DS'],
    'ks1',
    'Set of pencil grips and three-sided pencils to try, one for two weeks each.',
  ),
  sp.equipment(
    'spring-scissors',
    ['PD', 'DS'],
    'eyfs',
    'Spring-loaded scissors, and a pair with four holes for learning together.',
  ),
  sp.equipment('non-slip-mat', ['PD', 'DS', 'VI'], 'any', 'Non-slip mat for plate, book and ruler.'),
  sp.equipment('adapted-cutlery', ['PD', 'DS'], 'any', 'Cutlery with thick handles, and a plate with a rim.'),
  sp.equipment(
    'large-keyboard',
    ['PD', 'VI'],
    'any',
    'Keyboard with large letters and a guard, and a tracker ball.',
  ),
  sp.equipment(
    'toilet-step',
    ['PD', 'DS'],
    'eyfs',
    'Step and rail for the toilet, and a picture strip of the steps on the wall.',
  ),
  sp.equipment(
    'weighted-lap-pad',
    ['ASD', 'PD'],
    'any',
    'Lap pad with weight, for the times that the occupational therapist agreed.',
  ),
];
