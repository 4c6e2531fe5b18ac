import { answerOf } from '../../../domain/papers/answers';
import { childQuestions, type SymbolName, symbolPages } from '../../../domain/papers/child-questions';
import type { PackAnswerGroup } from '../../../domain/reviews/pack-answer';
import { ChildHead } from './child-head';
import { ChildOutcomes } from './child-outcomes';
import { ChildSymbol } from './child-symbol';
import { Faces } from './face';
import { ForTheAdult } from './for-the-adult';
import type { SheetProps } from './sheet-props';

/** R4 for a child who reads little: a drawing and a few words over a large box, faces to ring. */
export function ChildSymbolsSheet({ data, logo, sheet }: SheetProps) {
  const { childViews } = data.record;
  return (
    <section className="sheet child-form" id={sheet.id}>
      <ChildHead data={data} logo={logo}>
        <p className="child-how">Draw, stick in, point, sign or say. Ring a face.</p>
      </ChildHead>
      <div className="pictures first">
        <Picture name="like" groups={childViews} />
      </div>
      {symbolPages.map((names) => (
        <div key={names.join()} className="pictures">
          {names.map((name) => (
            <Picture key={name} name={name} groups={childViews} />
          ))}
        </div>
      ))}
      <ChildOutcomes data={data} size="large" />
      <ForTheAdult data={data} isBlank={sheet.isBlank} wordLines={12} />
    </section>
  );
}

/** Beyond so many characters an answer has the whole width, and runs on where it must. */
const fitsPicture = 330;

interface PictureProps {
  readonly name: SymbolName;
  readonly groups: readonly PackAnswerGroup[];
}

/** A drawing and a few words over a large box, with faces to ring where a feeling is asked. */
export function Picture({ name, groups }: PictureProps) {
  const { few, words, face } = childQuestions[name];
  const said = words && answerOf(groups, words);
  return (
    <div className={said && said.length > fitsPicture ? 'picture long' : 'picture'}>
      <div className="picture-head">
        <ChildSymbol name={name} />
        <h2>{few}</h2>
      </div>
      {face && <Faces chosen={answerOf(groups, face)} />}
      {said && <p className="typed">{said}</p>}
    </div>
  );
}
