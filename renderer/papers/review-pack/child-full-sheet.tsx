import { groupsOf, isAnswered } from '../../../domain/papers/answers';
import { AnswerFields } from '../parts/answer-fields';
import { PaperHead } from '../parts/paper-head';
import { ChildOutcomes } from './child-outcomes';
import type { SheetProps } from './sheet-props';

/** R4 in full: every question in its own words, each outcome with its faces, and room to draw. */
export function ChildFullSheet({ data, logo, sheet }: SheetProps) {
  const { childViews } = data.record;
  const beforeOutcomes = groupsOf(childViews, [
    'child-gathered',
    'child-me',
    'child-feelings',
    'child-school',
  ]);
  const afterOutcomes = groupsOf(childViews, ['child-changes']);
  const cameBack = !sheet.isBlank && isAnswered(childViews);
  return (
    <section className="sheet" id={sheet.id}>
      <PaperHead
        data={data}
        logo={logo}
        title="My views"
        subtitle={`${data.pupil.calledName}’s views for the ${data.review.typeName.toLowerCase()}`}
      />
      {beforeOutcomes.map((group) => (
        <section key={group.key} className={kindOf(group.key, cameBack)}>
          <h2>{group.title}</h2>
          <AnswerFields group={group} cameBack={cameBack} />
        </section>
      ))}
      <ChildOutcomes data={data} size="small" />
      {afterOutcomes.map((group) => (
        <section key={group.key}>
          <h2>{group.title}</h2>
          <AnswerFields group={group} cameBack={cameBack} />
        </section>
      ))}
      {/* A child's drawing goes with the papers as an attachment: a form that came back has no empty frame for one. */}
      {!cameBack && (
        <section className="keep">
          <h2>A drawing or a photograph</h2>
          <div className="drawing" />
        </section>
      )}
    </section>
  );
}

/** The feelings stay together; once chosen, each is one word, and two stand beside each other. */
function kindOf(key: string, cameBack: boolean): string | undefined {
  if (key !== 'child-feelings') return undefined;
  return cameBack ? 'keep side-by-side' : 'keep';
}
