import { answerOf } from '../../../domain/papers/answers';
import { childQuestions, faceOrder, simpleOrder } from '../../../domain/papers/child-questions';
import type { PackAnswerGroup } from '../../../domain/reviews/pack-answer';
import { Lines } from '../parts/lines';
import { ChildHead } from './child-head';
import { ChildOutcomes } from './child-outcomes';
import { ChildSymbol } from './child-symbol';
import { Faces } from './face';
import { ForTheAdult } from './for-the-adult';
import type { SheetProps } from './sheet-props';

/** R4 for a child who reads short sentences: each begins, and the child ends it. */
export function ChildSimpleSheet({ data, logo, sheet }: SheetProps) {
  const { childViews } = data.record;
  return (
    <section className="sheet child-form simple" id={sheet.id}>
      <ChildHead data={data} logo={logo}>
        <p className="child-how">You can write, draw, or tell somebody what to write.</p>
      </ChildHead>
      {simpleOrder.map((name) => (
        <Sentence
          key={name}
          text={childQuestions[name].sentence}
          said={answerOf(childViews, childQuestions[name].words)}
        />
      ))}
      <section className="keep">
        <h2>How I feel about …</h2>
        <Feelings groups={childViews} />
      </section>
      <ChildOutcomes data={data} size="large" />
      <ForTheAdult data={data} isBlank={sheet.isBlank} wordLines={12} />
    </section>
  );
}

/** School, friends, playtime, home: each with its drawing and the faces. */
export function Feelings({ groups }: { readonly groups: readonly PackAnswerGroup[] }) {
  return (
    <table className="feelings">
      <tbody>
        {faceOrder.map((name) => (
          <tr key={name}>
            <th scope="row">
              <ChildSymbol name={name} />
              {childQuestions[name].few}
            </th>
            <td>
              <Faces chosen={answerOf(groups, childQuestions[name].face)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Beyond so many characters an answer may run over to the next page. */
const longSentence = 400;

/** A sentence that the child ends, over a box. */
export function Sentence({ text, said }: { readonly text: string | null; readonly said: string | null }) {
  return (
    <div className={said && said.length > longSentence ? 'sentence long' : 'sentence'}>
      <h2>{text}</h2>
      <div className="sentence-box">{said ? <p className="typed">{said}</p> : <Lines count={3} />}</div>
    </div>
  );
}
