import { childLayouts } from '../../papers/papers';
import { type AnswerField, answerFieldOf as field, type AnswerGroup, choiceField } from '../answer-field';
import { feelings } from '../record-codes';

/** Which of the three versions of R4 is printed for this child. It is not printed itself. */
export const childLayoutField: AnswerField = choiceField('childLayout', 'Form that is printed', childLayouts);

/** The child's views, R4, in their printed order. Feelings about each outcome stand with the outcomes. */
export const childViewsGroups: readonly AnswerGroup[] = [
  {
    key: 'child-gathered',
    title: 'How these views were gathered',
    fields: [
      field(
        'childGatheredHow',
        'text',
        'How the views were gathered',
        'For example talking over two sessions, with symbols, with photographs, by drawing.',
      ),
      field('childGatheredBy', 'line', 'By whom', 'Name and how the child knows this person.'),
      field('childGatheredOn', 'date', 'Date'),
      field('childCommunication', 'line', 'Communication aid used', 'For example a symbol board, or “None”.'),
    ],
  },
  {
    key: 'child-me',
    title: 'About me',
    fields: [
      field('childGoodAt', 'text', 'What I like and what I am good at'),
      field('childOthersLike', 'text', 'What people like about me'),
      field('childImportantNow', 'text', 'What is important to me now'),
      field('childImportantLater', 'text', 'What I would like when I am older'),
    ],
  },
  {
    key: 'child-feelings',
    title: 'How I feel about',
    fields: [
      choiceField('childFeelsSchool', 'School', feelings),
      choiceField('childFeelsFriends', 'Friends', feelings),
      choiceField('childFeelsPlayground', 'Playtime', feelings),
      choiceField('childFeelsHome', 'Home', feelings),
    ],
  },
  {
    key: 'child-school',
    title: 'About school',
    fields: [
      field('childHelps', 'text', 'What helps me learn'),
      field('childHard', 'text', 'What is hard for me'),
      field('childFriends', 'text', 'Friends, playtime and feeling safe'),
      field('childCanNow', 'text', 'What I can do now that I could not do last year'),
    ],
  },
  {
    key: 'child-changes',
    title: 'What I want to say',
    fields: [
      field('childChange', 'text', 'What I want to change'),
      field('childSay', 'text', 'What I want to say to the meeting'),
      field(
        'childExactWords',
        'text',
        'The child’s own words',
        'Written down by an adult exactly as they were said or signed.',
      ),
    ],
  },
];
