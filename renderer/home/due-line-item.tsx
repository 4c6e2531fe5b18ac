import { useState } from 'react';
import { Link } from 'wouter';
import type { DueLine, DueTarget } from '../../domain/tasks/due-model';
import { whatOf } from '../../domain/tasks/due-words';
import { paths } from '../app/paths';
import { Button } from '../ui/button';
import { PrivateText, useIsPrivate } from '../ui/private-text';
import styles from './home.module.css';

/** Where a line's button leads. */
export function hrefOf(target: DueTarget): string {
  switch (target.kind) {
    case 'review':
      return `${paths.review(target.id)}?tab=${target.tab}`;
    case 'pack':
      return paths.pack(target.id, target.pack);
    case 'pupil':
      return `${paths.pupil(target.id)}?tab=plan`;
    case 'support':
      return `${paths.pupil(target.id)}?tab=support`;
    case 'plan':
      return paths.plan(target.id);
    case 'access':
      return paths.accessRequest(target.id);
    case 'transfer':
      return paths.transfer(target.id);
    case 'support-plan':
      return `${paths.supportPlan(target.id)}?tab=review`;
  }
}

/** One line of Home: who, what, by when, one button, and why on request: the reasons are long, the fold is near. */
export function DueLineItem({ line, showSchool }: { readonly line: DueLine; readonly showSchool: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const isPrivate = useIsPrivate();
  return (
    <li className={styles['line']}>
      <p className={styles['what']}>
        <Link href={paths.pupil(line.pupil.id)}>
          <PrivateText>{line.pupil.name}</PrivateText>
        </Link>
        {': '}
        {line.what}
        {line.from && (
          <>
            {' from '}
            <PrivateText>{line.from.name}</PrivateText>
            {line.from.agency && `, ${line.from.agency}`}
          </>
        )}
      </p>
      <p className={styles['when']}>
        {line.byWhen}
        {showSchool && ` · ${line.pupil.schoolName}`}
      </p>
      <div className={styles['buttons']}>
        <Link className={styles['action'] ?? ''} href={hrefOf(line.action.target)}>
          {line.action.label}
          <span className={styles['hidden']}>
            {' '}
            for <PrivateText>{line.pupil.name}</PrivateText>
          </span>
        </Link>
        <Button
          kind="quiet"
          isExpanded={isOpen}
          ariaLabel={`Why? ${whatOf(line, isPrivate ? 'initials' : 'full')}`}
          onPress={() => setOpen(!isOpen)}
        >
          Why?
        </Button>
      </div>
      <p hidden={!isOpen} className={styles['why']}>
        {line.why}
        {line.source !== null && <span className={styles['source']}> {line.source}</span>}
      </p>
    </li>
  );
}
