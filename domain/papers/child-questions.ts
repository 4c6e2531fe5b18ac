/** A question of the child’s form in the words of its short versions (R4). */
export interface ChildQuestion {
  /** A few words, for the version with symbols. */
  readonly few: string;
  /** A sentence that the child ends, for the simple version; null where it asks with a face only. */
  readonly sentence: string | null;
  /** The field that holds the words, and the one that holds the face. */
  readonly words: string | null;
  readonly face: string | null;
}

function question(
  few: string,
  sentence: string | null,
  words: string | null,
  face: string | null = null,
): ChildQuestion {
  return { few, sentence, words, face };
}

/** By the name of its drawing. */
export const childQuestions = {
  like: question('I like', 'I like … and I am good at …', 'childGoodAt'),
  liked: question('People like about me', 'People like me because …', 'childOthersLike'),
  school: question('School', null, null, 'childFeelsSchool'),
  friends: question('Friends', 'My friends, playtime, feeling safe …', 'childFriends', 'childFeelsFriends'),
  playground: question('Playtime', null, null, 'childFeelsPlayground'),
  home: question('Home', null, null, 'childFeelsHome'),
  helps: question('This helps me', 'It helps me when …', 'childHelps'),
  hard: question('This is hard', 'It is hard for me when …', 'childHard'),
  can: question('I can now', 'This year I can … Last year I could not.', 'childCanNow'),
  now: question('Important to me', 'Important to me now is …', 'childImportantNow'),
  older: question('When I am older', 'When I am older I would like …', 'childImportantLater'),
  change: question('I want to change', 'I would like to change …', 'childChange'),
  say: question('I want to say', 'I want to say to the meeting …', 'childSay'),
} as const satisfies Readonly<Record<string, ChildQuestion>>;

/** The drawings of the child’s form. */
export type SymbolName = keyof typeof childQuestions;

/** The pages of the version with symbols, after the first one, which is about the child. */
export const symbolPages: readonly (readonly SymbolName[])[] = [
  ['school', 'friends', 'playground', 'home'],
  ['helps', 'hard', 'can', 'liked'],
  ['now', 'older', 'change', 'say'],
];

/** What the simple version asks in words, in the order of the full one. */
export const simpleOrder: readonly SymbolName[] = [
  'like',
  'liked',
  'now',
  'older',
  'helps',
  'hard',
  'friends',
  'can',
  'change',
  'say',
];

/** What is asked with a face. */
export const faceOrder: readonly SymbolName[] = ['school', 'friends', 'playground', 'home'];
