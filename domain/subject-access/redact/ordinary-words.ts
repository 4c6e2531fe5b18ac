/**
 * Names that are words of everyday English as well. Alone they are never taken for a name: nobody wants 'in the [removed] term'. With the
 * rest of the name they are.
 */
const list = `
will may mark grace hope faith joy rose summer autumn winter winters spring april june august art bill rob pat sky
river rivers dawn eve ivy lily daisy poppy iris violet holly hazel olive ruby pearl amber jade crystal melody harmony
honor honour clay reed chase hunter king prince storm star wren robin brook brooks forest ray gene grant miles lane
sunny precious happy blessing miracle destiny angel max read reading young long short little white black brown green
grey gray day days bell field fields hill hills wood woods church cook baker case best good fair rich sharp swift
strong stone bridge park parks banks bank waters page book bird fox lamb bush berry rice bean mills house hall marsh
moss street heath snow frost gale love power price wise head hand foot law lord bishop pope noble major clear small
moon self ward do an so in be he no to me my you we us am is as it at on or son ma man sun the and of a i for if
all any can had has her him his how its new not now off old one our out own per say see she ten too two use was way
who why yes yet class school plan year term week group line point score test maths english music sport home
white peace charity christian reason sage basil rosemary sandy dale glen cliff heather fern bay true wild winner
teacher parent mother father brother sister child pupil senior junior freeman goodman carpenter mason fisher shepherd
archer butler carter cooper farmer gardener gardner miller potter porter turner walker weaver singer
`;

const ordinary: ReadonlySet<string> = new Set(list.split(/\s+/).filter(Boolean));

/** @param word folded */
export function isOrdinaryWord(word: string): boolean {
  return ordinary.has(word);
}
