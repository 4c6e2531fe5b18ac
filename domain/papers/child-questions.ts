/** The drawings of the child’s form. */
export type SymbolName =
  | 'like'
  | 'liked'
  | 'school'
  | 'friends'
  | 'playground'
  | 'home'
  | 'helps'
  | 'hard'
  | 'change'
  | 'say'
  | 'can'
  | 'now'
  | 'older';

/** A question of the child’s form in the words of the short versions (domain.md 3.1, R4). */
export interface ChildQuestion {
  readonly symbol: SymbolName;
  /** One to four words, for the version with symbols. */
  readonly few: string;
  /** A short sentence that the child ends; null where the simple version asks with a face only. */
  readonly sentence: string | null;
  /** The field that holds the words, and the one that holds the face. */
  readonly words: string | null;
  readonly face: string | null;
}

function question(
  symbol: SymbolName,
  few: string,
  sentence: string | null,
  words: string | null,
  face: string | null = null,
): ChildQuestion {
  return { symbol, few, sentence, words, face };
}

/** The first page of the version with symbols is the child’s own: a photograph, a drawing, what the child likes. */
export const aboutMe = question('like', 'I like', 'I like … and I am good at …', 'childGoodAt');

/** The pages of the version with symbols, four questions each. */
export const symbolPages: readonly (readonly ChildQuestion[])[] = [
  [
    question('school', 'School', null, null, 'childFeelsSchool'),
    question(
      'friends',
      'Friends',
      'My friends, playtime and feeling safe',
      'childFriends',
      'childFeelsFriends',
    ),
    question('playground', 'Playtime', null, null, 'childFeelsPlayground'),
    question('home', 'Home', null, null, 'childFeelsHome'),
  ],
  [
    question('helps', 'This helps me', 'It helps me when …', 'childHelps'),
    question('hard', 'This is hard', 'It is hard for me when …', 'childHard'),
    question('can', 'I can do it now', 'I can do this now. Last year I could not.', 'childCanNow'),
    question('liked', 'People like this about me', 'People like me because …', 'childOthersLike'),
  ],
  [
    question('now', 'Important now', 'This is important to me now', 'childImportantNow'),
    question('older', 'When I am older', 'When I am older I would like …', 'childImportantLater'),
    question('change', 'I want to change this', 'I would like to change …', 'childChange'),
    question('say', 'I want to say', 'I want to say to the meeting …', 'childSay'),
  ],
];

/** The sentences of the simple version, in the order of the full one. */
export const simpleQuestions: readonly ChildQuestion[] = [
  aboutMe,
  ...[
    'childOthersLike',
    'childImportantNow',
    'childImportantLater',
    'childHelps',
    'childHard',
    'childFriends',
  ]
    .concat('childCanNow', 'childChange', 'childSay')
    .flatMap((key) => symbolPages.flat().filter(({ words }) => words === key)),
];

/** What is asked with a face: school, friends, playtime, home. */
export const faceQuestions: readonly ChildQuestion[] = symbolPages.flat().filter(({ face }) => face !== null);
