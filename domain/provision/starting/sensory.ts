import { entries } from './entry';

const entry = entries('SP');

/** Sensory and physical needs. */
export const sensoryTypes = [
  entry('movement-breaks', 'U', 'Movement breaks for the class', {
    what: 'Two minutes of heavy work, stretching or breathing between tasks, chosen to wake up or to calm down.',
    evidence: 'Short activity breaks help attention to the task in several classroom studies.',
    usual: [5, 10, 38, null],
    measured: ['Minutes on task after the break, out of ten', 'The same', 2, 'minutes'],
    resources: 'Cards with movements',
    pounds: 5,
    training: 'Twenty minutes',
  }),
  entry('sound-and-light', 'U', 'A classroom that is easy to hear and see in', {
    what: 'Seating by hearing and sight, noise kept down, the speaker’s face in the light, clear boards, glare taken away.',
    evidence: 'Acoustics and sight lines are in the guidance on school buildings and of specialist teachers.',
    usual: [null, null, 38, null],
    measured: [
      'Times in a lesson that a child asks for something to be said again',
      'The same',
      null,
      'times',
    ],
    resources: 'Felt pads, blinds',
    pounds: 40,
    training: 'Checklist walked through with the SENDCO',
  }),
  entry('fine-motor', 'T', 'Fine motor group', {
    what: 'Strengthening hands and fingers with dough, pegs, threading and tools, then the letters of the school’s handwriting.',
    evidence:
      'Good practice that teachers and therapists agree on; there is little published research on it by itself.',
    usual: [20, 4, 12, '1:5'],
    measured: ['Score in the school’s fine motor check, out of twenty', 'The same check', 5, 'points'],
    resources: 'Tool box for hands',
    pounds: 35,
    training: 'An hour; programme seen by an occupational therapist',
  }),
  entry('handwriting-group', 'T', 'Handwriting group', {
    what: 'Posture, grip, families of letters and joins, taught a few at a time with immediate feedback, then used in own words.',
    evidence:
      'Handwriting taught directly improves legibility and the amount written (studies across primary years).',
    usual: [15, 4, 12, '1:6'],
    measured: ['Letters written legibly in a minute', 'The same', 8, 'letters'],
    resources: 'Lined paper, pencil grips, slopes',
    pounds: 25,
    training: 'An hour',
  }),
  entry('motor-circuit', 'T', 'Motor skills circuit', {
    what: 'Balance, throwing, climbing and crossing the midline in stations, each in three steps of difficulty.',
    evidence: 'Motor programmes practised often improve the skills that are practised.',
    usual: [25, 3, 18, '2:7'],
    measured: ['Score in the school’s motor skills check, out of thirty', 'The same check', 6, 'points'],
    resources: 'Mats, beanbags, balance boards',
    pounds: 80,
    training: 'Half a day',
  }),
  entry('sensory-circuit', 'T', 'Sensory circuit before school', {
    what: 'Ten to fifteen minutes in three parts: to wake up, to organise, to calm, before lessons begin.',
    evidence: 'Used widely on the advice of occupational therapists; controlled studies are few.',
    usual: [15, 5, 18, '1:6'],
    measured: ['Minutes until the child settles to the first task', 'The same', -5, 'minutes'],
    resources: 'Equipment for three stations',
    pounds: 90,
    training: 'Half a day with an occupational therapist',
  }),
  entry('ot-programme', 'S', 'Occupational therapy programme, one to one', {
    what: 'The exercises and adaptations of the occupational therapist’s report, each week as set, with a record.',
    evidence:
      'Practising often what a therapist has set is well supported; it depends on being done as often as planned.',
    usual: [20, 3, 30, '1:1'],
    measured: ['Goals of the programme reached, steps out of ten', 'The same', 4, 'steps'],
    resources: 'Equipment named in the report',
    pounds: 50,
    training: 'Shown by the therapist, watched once a term',
  }),
  entry('physio-programme', 'S', 'Physiotherapy programme', {
    what: 'Stretches, positions and standing as the physiotherapist has set them, in private, by adults whom she has trained.',
    evidence: 'Set and reviewed by the physiotherapist for the child.',
    usual: [20, 5, 38, '1:1'],
    measured: ['Goals of the programme reached, steps out of ten', 'The same', 3, 'steps'],
    resources: 'Mat, equipment named in the programme',
    pounds: 40,
    training: 'By the physiotherapist, each year',
  }),
  entry('care-and-mobility', 'S', 'Personal care and mobility', {
    what: 'Toileting, dressing, moving and handling by two trained adults to a written plan that keeps the child’s dignity and builds independence.',
    evidence: 'A duty of care; the plan is agreed with parents and health.',
    usual: [30, 10, 38, '1:1'],
    measured: ['Steps of the routine done alone, out of ten', 'The same', 3, 'steps'],
    resources: 'Consumables, changing place',
    pounds: 120,
    training: 'Moving and handling, each year',
  }),
  entry('hearing-equipment', 'S', 'Hearing equipment: daily check and use', {
    what: 'Hearing aids or implants and the radio aid are checked each morning, worn all day, and the child learns to say when something is wrong.',
    evidence: 'Daily checks are the advice of the teachers of the deaf: faults are common and easily missed.',
    usual: [10, 5, 38, '1:1'],
    measured: ['Days in a week that the equipment worked all day', 'The same', 1, 'days'],
    resources: 'Batteries, tester, spare leads',
    pounds: 60,
    training: 'By the teacher of the deaf, each year',
  }),
  entry('vision-habilitation', 'S', 'Finding the way and daily skills with low vision', {
    what: 'Routes, orientation, pouring, dressing and touch skills, from the habilitation specialist’s plan, practised where they are needed.',
    evidence: 'Set by the habilitation specialist; practising in real places is well supported.',
    usual: [30, 2, 36, '1:1'],
    measured: ['Skills of the plan done alone, out of ten', 'The same', 4, 'skills'],
    resources: 'Markers, tactile labels, lamp',
    pounds: 70,
    training: 'By the habilitation specialist',
  }),
];
