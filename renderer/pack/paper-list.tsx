import { type ChosenPaper, placePaper, staysOut } from '../../domain/papers/pack-choice';
import { paperInfo } from '../../domain/papers/papers';
import type { ReviewPackData } from '../../domain/reviews/pack-data';
import { Disclosure } from '../ui/disclosure';
import { OrderList } from '../ui/order-list';
import styles from './pack-screen.module.css';
import { type PaperListProps, PaperRow } from './paper-row';

/** The papers in their order; those of one person under the name; what stays out by itself folded away at the end. */
export function PaperList({ data, ...list }: PaperListProps & { readonly data: ReviewPackData }) {
  const { shown, choice, change } = list;
  const quiet = shown.filter(staysOut);
  const told = shown.filter((paper) => !staysOut(paper));
  const groups = [...new Set(told.map(({ group }) => group))];
  return (
    <>
      {groups.map((group) => {
        const person = data.invitees.find(({ id }) => id === group);
        const papers = told.filter((paper) => paper.group === group);
        return (
          <div key={group} className={styles['group']}>
            {person && <h3>{person.name}</h3>}
            <OrderList
              label={person ? `Papers for ${person.name}` : 'Papers in their order'}
              items={papers.map((paper) => ({
                id: paper.key,
                label: paper.title,
                content: <PaperRow {...list} paper={paper} label={labelOf(paper, person !== undefined)} />,
              }))}
              onPlace={(key, beside, where) => change(placePaper(choice, shown, { key, beside, where }))}
            />
          </div>
        );
      })}
      {quiet.length > 0 && (
        <Disclosure title={`Not needed so far (${quiet.length})`}>
          <ul className={styles['quiet']}>
            {quiet.map((paper) => (
              <li key={paper.key}>
                <PaperRow {...list} paper={paper} label={paper.title} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** Below the person's name the paper's own title is enough. */
function labelOf(paper: ChosenPaper, isUnderName: boolean): string {
  return isUnderName ? paperInfo(paper.paper).title : paper.title;
}
