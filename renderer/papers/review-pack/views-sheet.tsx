import {
  childQuestions,
  simpleOrder,
  type SymbolName,
  symbolPages,
} from '../../../domain/papers/child-questions';
import type { ViewsPaper } from '../../../domain/papers/views-paper';
import { AnswerFields } from '../parts/answer-fields';
import { Lines } from '../parts/lines';
import { Pair } from '../parts/pair';
import { Feelings, Sentence } from './child-simple-sheet';
import { Picture } from './child-symbols-sheet';

/** What a child says to a meeting is asked for in the form of a review only. */
const asked = (name: SymbolName): boolean => name !== 'say';

/** The child’s views without a review: R4 with the child’s name and no answers, in the version that the child can use. */
export function ViewsSheet({ model }: { readonly model: ViewsPaper }) {
  const isFull = model.layout === 'full';
  const kinds = ['sheet', !isFull && 'child-form', model.layout === 'simple' && 'simple'];
  return (
    <section className={kinds.filter(Boolean).join(' ')}>
      <header className="head child-head">
        <p className="head-school-name">{model.schoolName}</p>
        <h1>My views</h1>
        <dl className="pupil-line">
          <Pair wide label="My name" value={model.name} />
          <Pair label="My class" value={model.yearAndClass} />
          <Pair label="Today" value={null} />
        </dl>
        {!isFull && <p className="child-how">{how[model.layout]}</p>}
      </header>
      <Body model={model} />
      <ForTheAdult model={model} isNewPage={!isFull} />
    </section>
  );
}

const how = {
  symbols: 'Draw, stick in, point, sign or say. Ring a face.',
  simple: 'You can write, draw, or tell somebody what to write.',
  full: null,
} as const;

function Body({ model: { layout, groups } }: { readonly model: ViewsPaper }) {
  if (layout === 'symbols')
    return (
      <>
        <div className="pictures first">
          <Picture name="like" groups={[]} />
        </div>
        {symbolPages.map((names) => (
          <div key={names.join()} className="pictures">
            {names.filter(asked).map((name) => (
              <Picture key={name} name={name} groups={[]} />
            ))}
          </div>
        ))}
      </>
    );
  if (layout === 'simple')
    return (
      <>
        {simpleOrder.filter(asked).map((name) => (
          <Sentence key={name} text={childQuestions[name].sentence} said={null} />
        ))}
        <section className="keep">
          <h2>How I feel about …</h2>
          <Feelings groups={[]} />
        </section>
      </>
    );
  return groups
    .filter(({ key }) => key !== 'child-gathered')
    .map((group) => (
      <section key={group.key} className={group.key === 'child-feelings' ? 'keep' : undefined}>
        <h2>{group.title}</h2>
        <AnswerFields group={group} />
      </section>
    ));
}

function ForTheAdult({ model, isNewPage }: { readonly model: ViewsPaper; readonly isNewPage: boolean }) {
  return (
    <section className={isNewPage ? 'for-adult page' : 'for-adult keep'}>
      <h2>For the adult who helped</h2>
      <p>
        Please write down what the child said or signed exactly, without tidying it, and say what you asked.
        If the child did not want to answer, write that.
      </p>
      {model.groups
        .filter(({ key }) => key === 'child-gathered')
        .map((group) => (
          <AnswerFields key={group.key} group={group} />
        ))}
      {isNewPage && (
        <div className="field stacked blank">
          <p>The child’s own words</p>
          <Lines count={12} />
        </div>
      )}
    </section>
  );
}
