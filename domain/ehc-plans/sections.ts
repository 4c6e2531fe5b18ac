/** The sections of an EHC plan: letters from SEND Regulations 2014, reg. 12(1); names after Code of Practice 9.62. */
export type SectionLetter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H1' | 'H2' | 'I' | 'J' | 'K';

export interface Section {
  readonly letter: SectionLetter;
  /** The full name, as on the plan. */
  readonly name: string;
  /** A few words for headings and tabs. */
  readonly short: string;
}

export const sections: readonly Section[] = [
  {
    letter: 'A',
    name: 'The views, interests and aspirations of the child and his or her parents, or the young person',
    short: 'Views, interests and aspirations',
  },
  {
    letter: 'B',
    name: 'The child or young person’s special educational needs',
    short: 'Special educational needs',
  },
  { letter: 'C', name: 'Health care needs which relate to their SEN', short: 'Health care needs' },
  {
    letter: 'D',
    name: 'Social care needs which relate to their SEN or to a disability',
    short: 'Social care needs',
  },
  { letter: 'E', name: 'The outcomes sought for the child or young person', short: 'Outcomes' },
  { letter: 'F', name: 'The special educational provision required', short: 'Special educational provision' },
  {
    letter: 'G',
    name: 'Any health care provision reasonably required by the learning difficulties or disabilities which result in SEN',
    short: 'Health care provision',
  },
  {
    letter: 'H1',
    name: 'Social care provision which must be made as a result of section 2 of the Chronically Sick and Disabled Persons Act 1970',
    short: 'Social care provision (1970 Act)',
  },
  {
    letter: 'H2',
    name: 'Any other social care provision reasonably required',
    short: 'Other social care provision',
  },
  {
    letter: 'I',
    name: 'Name and type of the school or other institution (or type only)',
    short: 'Placement',
  },
  { letter: 'J', name: 'SEN and outcomes to be met by any direct payment', short: 'Personal budget' },
  {
    letter: 'K',
    name: 'Advice and information gathered in the assessment (appendices)',
    short: 'Advice and information',
  },
];

/** 'Section F: The special educational provision required'. */
export function sectionHeading(letter: SectionLetter): string {
  return `Section ${letter}: ${sections.find((item) => item.letter === letter)?.name ?? ''}`;
}

/** The parts of the sections that are kept as plain text, with the heading of each (`ehc_sections.part`). */
export const textParts: readonly {
  readonly letter: 'A' | 'I' | 'J';
  readonly part: string;
  readonly name: string;
}[] = [
  { letter: 'A', part: 'child', name: 'The child’s views' },
  { letter: 'A', part: 'parents', name: 'The parents’ views' },
  { letter: 'A', part: 'history', name: 'History' },
  { letter: 'A', part: 'communicate', name: 'How to communicate with the child' },
  { letter: 'I', part: 'name', name: 'Name of the school' },
  { letter: 'I', part: 'type', name: 'Type of school' },
  { letter: 'J', part: 'text', name: 'Personal budget' },
];
