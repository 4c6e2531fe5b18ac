import type { DemoMeeting } from '../demo-support';

const senco = 'Mrs Dorothea Sandlingfold';
const teacher = 'Ms Calliope Driftmoor';

/** Meetings with parents in the autumn term: some children have had one, one has had two, some still wait. */
export const demoMeetings: readonly DemoMeeting[] = [
  {
    upn: 'L886990122015',
    heldOn: '2026-10-08',
    fields: {
      how: 'in-school',
      attended: `Ms Bríd O’Brien (mother), Mr Ayọ̀ Tate (father), ${teacher}, ${senco}`,
      parentWords:
        'Maya is happier this year. Sundays are still hard. They would like to know on Friday who will be with her on Monday.',
      notes:
        'Reading has gone from 38 to 44 words a minute since September. Three of five story parts with cards. She left the room five times in five weeks, last year it was three times a week.',
      agreed:
        'Ms Quillane sends a photograph of Monday’s adults on Friday.\nReading to the cat stays at ten minutes.\nNext meeting before the annual review.',
      nextOn: '2026-12-10',
    },
  },
  {
    upn: 'F886990120027',
    heldOn: '2026-09-29',
    fields: {
      how: 'in-school',
      attended: `Mrs Kornelia Wieczorna (mother), ${senco}`,
      parentWords:
        'Secondary school is on his mind every evening. He would like to see the dining hall when it is empty.',
      notes: 'Pair work goes well with the question strips. The bell is the hardest moment of the day.',
      agreed:
        'The SENDCO asks the secondary school for a visit after hours.\nŁukasz may leave two minutes before the bell.',
      nextOn: '2027-01-19',
    },
  },
  {
    upn: 'H886990126017',
    heldOn: '2026-10-15',
    fields: {
      how: 'home-visit',
      attended: `Mrs Mai Nguyễn (mother), ${senco}, an interpreter`,
      parentWords:
        'Zoë signs for more things at home. Her shoes with the splints take a long time in the morning.',
      notes: 'Nine metres without a hand. New signs go home as photographs each Friday.',
      agreed: 'Zoë may change her shoes at school.\nThe signs of the week come with Vietnamese words.',
    },
  },
  {
    upn: 'D886990222003',
    heldOn: '2026-10-06',
    fields: {
      how: 'in-school',
      attended: `Miss Bronwen Sandlingfold (mother), ${teacher}`,
      parentWords: 'He talks about the word wall. He is tired after school.',
      notes: 'Five of ten topic words in the first topic, three in September.',
      agreed: 'The five words of the week go on the fridge.',
      nextOn: '2026-12-08',
    },
  },
  {
    upn: 'G886990122022',
    heldOn: '2026-10-06',
    fields: {
      how: 'telephone',
      attended: `Tariq’s mother, ${teacher}`,
      agreed: 'The same card at home for “I did not understand”.',
    },
  },
  {
    upn: 'A886990222001',
    heldOn: '2026-11-10',
    fields: {
      how: 'online',
      attended: `Arjun’s parents, ${teacher}, ${senco}`,
      parentWords: 'They would like to be told of a supply teacher the evening before.',
      agreed: 'The office writes to them by 6 pm when it is known.',
      nextOn: '2027-02-09',
    },
  },
  {
    upn: 'V886990122003',
    heldOn: '2026-10-13',
    fields: {
      how: 'in-school',
      attended: `Hettie’s mother, ${teacher}`,
      parentWords: 'She tells one thing about her day without being asked.',
      notes: 'First cycle reviewed together: feelings are secure, stories need one more cycle.',
      agreed: 'Practice with her grandmother on Sundays, with the cards.',
      nextOn: '2026-12-11',
    },
  },
  {
    upn: 'V886990122003',
    heldOn: '2026-11-17',
    fields: {
      how: 'telephone',
      attended: `Hettie’s mother, ${senco}`,
      agreed: 'Hettie tells the octopus story to Reception on 4 December.',
    },
  },
  {
    upn: 'T886990122021',
    heldOn: '2026-09-24',
    fields: {
      how: 'in-school',
      attended: `Kornelia’s father, ${senco}, the teacher of the deaf`,
      notes: 'The radio aid is worn in every lesson.',
      agreed: 'Spare batteries in the class drawer; Kornelia has the key.',
    },
  },
  {
    upn: 'Z886990124027',
    heldOn: '2026-11-05',
    fields: {
      how: 'in-school',
      attended: `Şükrü’s mother, ${senco}`,
      agreed: 'The zip is done the same way at home.',
      nextOn: '2027-02-04',
    },
  },
];
