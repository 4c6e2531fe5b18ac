import type { DemoProfile } from '../demo-support';

/** One-page profiles, made with the child. */
export const demoProfiles: readonly DemoProfile[] = [
  {
    upn: 'L886990122015',
    fields: {
      madeOn: '2026-10-02',
      madeWith: 'Maya, her mother and Mr Faraday-Hume',
      reviewOn: '2027-07-02',
    },
    answers: {
      likedFor: 'I am kind to little children.\nI make sea creatures that look real.\nI make Poppy laugh.',
      important: 'My cat.\nSwimming on Saturdays.\nKnowing who will be with me today.',
      strengths: 'Drawing and models. Remembering places. Looking after the garden.',
      helps:
        'Say it short and show me.\nCount to eight before you ask again.\nSit beside me, not in front of me.\nLet me show you the answer.',
      avoid: 'Do not ask “Do you understand?”\nDo not make me read in front of everyone.',
      hard: 'Long explanations.\nNoisy rooms after lunch.\nWords I have not seen before.',
      triggers: 'A new adult when nobody told me. Being watched while I read.',
      signs: 'I go quiet and look at the door. I pull my sleeves over my hands.',
      calming: 'The quiet room, and no questions. Drawing. Ten slow breaths with Mr Faraday-Hume.',
      communication: 'Talking, drawing and my smiley cards.',
      access: 'Checklist, picture cards, coloured story parts. Extra time and a quiet place in tests.',
      medical: 'Medical room, yellow folder',
      keyAdult: 'Ms Quillane',
    },
  },
  {
    upn: 'F886990120027',
    fields: {
      madeOn: '2026-09-25',
      madeWith: 'Łukasz, who typed it himself',
      reviewOn: '2027-06-25',
    },
    answers: {
      likedFor: 'I keep my word.\nI know how things work.',
      important: 'Chess club.\nBeing told the truth.\nMy own peg at the end of the row.',
      strengths: 'Programming, chess, maths, finding mistakes.',
      helps: 'Tell me before something changes.\nWrite it down.\nGive me a job in group work.',
      avoid: 'Do not touch my things.\nDo not say “in a minute” if it is longer.',
      hard: 'Lining up. Guessing what people mean. The bell.',
      triggers: 'A change with no warning. Two people talking at once.',
      signs: 'I rub my thumb and stop answering. That is a 3.',
      calming: 'The map room for ten minutes. My comic strips.',
      communication: 'I speak Polish and English. When I am at 4, I write.',
      access: 'Timetable in writing, change card, ear defenders.',
      keyAdult: 'Mr Faraday-Hume',
    },
  },
  {
    upn: 'H886990126017',
    fields: {
      madeOn: '2026-10-09',
      madeWith: 'Zoë, with photographs, and her mother (with an interpreter)',
      reviewOn: '2027-03-09',
    },
    answers: {
      likedFor: 'I laugh a lot.\nI share the trike.',
      important: 'My trike.\nSinging.\nMy brother.',
      strengths: 'Steering, signing, waiting for my turn.',
      helps: 'Look at me and sign.\nGive me time to get there.\nPut things where I can reach them.',
      avoid: 'Do not lift me without asking.\nDo not talk from behind.',
      hard: 'Stairs. Coats. Noisy places.',
      triggers: 'Being left behind when the others run.',
      signs: 'I take my hearing aids off.',
      calming: 'A cuddle from someone I know. Water.',
      communication: 'Signs and words together. I know Vietnamese signs from home too.',
      access: 'Frame, hearing aids and radio aid, low table.',
      keyAdult: 'Ms Parvizi',
    },
  },
];
