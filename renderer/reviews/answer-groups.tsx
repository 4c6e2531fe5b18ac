import { Fragment, type ReactNode } from 'react';
import type { AnswerField, AnswerGroup } from '../../domain/reviews/answer-field';
import { classes } from '../ui/classes';
import styles from './review-screen.module.css';

export interface AnswerGroupsProps {
  readonly groups: readonly AnswerGroup[];
  /** Level of each group's heading. */
  readonly level?: 2 | 3;
  /** Begins the ids of the headings, so that two forms on one screen do not share them. */
  readonly idStem: string;
  readonly children: (field: AnswerField) => ReactNode;
  /** Stands after the group with this key. */
  readonly after?: { readonly key: string; readonly content: ReactNode };
}

/** The fields of a form in their printed order, group by group; `children` draws one field. */
export function AnswerGroups({ groups, level = 2, idStem, children, after }: AnswerGroupsProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return groups.map((group) => (
    <Fragment key={group.key}>
      <section className={styles['group']} aria-labelledby={`${idStem}-${group.key}`}>
        <Heading id={`${idStem}-${group.key}`}>{group.title}</Heading>
        <div className={classes(styles['fields'], styles['even'])}>
          {group.fields.map((field) => (
            <div key={field.key} className={field.kind === 'text' ? styles['wide'] : undefined}>
              {children(field)}
            </div>
          ))}
        </div>
      </section>
      {after?.key === group.key && after.content}
    </Fragment>
  ));
}
