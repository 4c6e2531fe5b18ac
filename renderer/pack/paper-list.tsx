import { type ChosenPaper, staysOut } from '../../domain/papers/pack-choice';
import { paperInfo } from '../../domain/papers/papers';
import type { ReviewPackData } from '../../domain/reviews/pack-data';
import { Disclosure } from '../ui/disclosure';
import styles from './pack-screen.module.css';
import { type PaperListProps, PaperRow } from './paper-row';

/** The papers in their order; those of one person under the name; what stays out by itself folded away at the end. */
export function PaperList({ data, ...list }: PaperListProps & { readonly data: ReviewPackData }) {
  const { shown } = list;
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
            <Rows {...list} papers={papers} isUnderName={person !== undefined} />
          </div>
        );
      })}
      {quiet.length > 0 && (
        <Disclosure title={`Not needed so far (${quiet.length})`}>
          <Rows {...list} papers={quiet} isUnderName={false} />
        </Disclosure>
      )}
    </>
  );
}

interface RowsProps extends PaperListProps {
  readonly papers: readonly ChosenPaper[];
  readonly isUnderName: boolean;
}

function Rows({ papers, isUnderName, ...list }: RowsProps) {
  return (
    <ol className={styles['papers']}>
      {papers.map((paper) => (
        <PaperRow
          key={paper.key}
          {...list}
          paper={paper}
          label={isUnderName ? paperInfo(paper.paper).title : paper.title}
        />
      ))}
    </ol>
  );
}
