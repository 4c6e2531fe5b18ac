import { useState } from 'react';
import { Link } from 'wouter';
import type { DueGroup, DueGroupKind } from '../../domain/tasks/due-groups';
import { paths } from '../app/paths';
import { Button } from '../ui/button';
import { PrivateText } from '../ui/private-text';
import { hrefOf } from './due-line-item';
import styles from './home.module.css';

const lists: Readonly<Record<DueGroupKind, { readonly label: string; readonly href: string }>> = {
  'plan-reviews': { label: 'Open the plans', href: paths.supportPlans },
  'parent-meetings': { label: 'Open the meetings', href: paths.parentMeetings },
  'files-to-hand-over': { label: 'Open “Moving on”', href: paths.movingOn },
  'file-receipts': { label: 'Open “Moving on”', href: paths.movingOn },
};

/** The same to do for several pupils: one sentence, their names, and the list from which it is done. */
export function DueGroupItem({ group }: { readonly group: DueGroup }) {
  const [isOpen, setOpen] = useState(false);
  const { kind, lines, what, byWhen } = group;
  const [first] = lines;
  const list = lists[kind];
  return (
    <li className={styles['line']}>
      <p className={styles['what']}>{what}</p>
      <p className={styles['when']}>{byWhen}</p>
      <ul className={styles['names']}>
        {lines.map(({ id, pupil, action }) => (
          <li key={id}>
            <Link href={hrefOf(action.target)}>
              <PrivateText>{pupil.name}</PrivateText>
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles['buttons']}>
        <Link className={styles['action'] ?? ''} href={list.href}>
          {list.label}
        </Link>
        <Button kind="quiet" isExpanded={isOpen} ariaLabel={`Why? ${what}`} onPress={() => setOpen(!isOpen)}>
          Why?
        </Button>
      </div>
      <p hidden={!isOpen} className={styles['why']}>
        {group.why}
        {first.source !== null && <span className={styles['source']}> {first.source}</span>}
      </p>
    </li>
  );
}
