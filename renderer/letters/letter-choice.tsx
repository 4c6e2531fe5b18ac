import { useLocation } from 'wouter';
import type { SchoolLetter } from '../../domain/letters/api';
import { paths } from '../app/paths';
import { Badge } from '../ui/badge';
import { Select } from '../ui/select';
import { TextLink } from '../ui/text-link';
import styles from './letters-tab.module.css';

interface LetterChoiceProps {
  readonly letters: readonly SchoolLetter[];
  readonly current: SchoolLetter;
  /** One field instead of the list, where the list would push the letter off the screen. */
  readonly isField: boolean;
}

/** Which letters there are, and which of them have the school's own wording. */
export function LetterChoice({ letters, current, isField }: LetterChoiceProps) {
  const [, navigate] = useLocation();
  if (isField)
    return (
      <Select
        label="Letter"
        options={letters.map(({ paper, title, isOwn }) => ({
          id: paper,
          label: title,
          detail: isOwn ? ownWords : undefined,
        }))}
        value={current.paper}
        onChange={(paper) => navigate(letterPath(paper ?? current.paper), { replace: true })}
      />
    );
  return (
    <nav aria-label="Letters" className={styles['list']}>
      <ul>
        {letters.map(({ paper, title, isOwn }) => (
          <li key={paper} className={paper === current.paper ? styles['chosen'] : undefined}>
            <TextLink to={letterPath(paper)} isCurrent={paper === current.paper}>
              {title}
            </TextLink>
            {isOwn && <Badge>{ownWords}</Badge>}
          </li>
        ))}
      </ul>
    </nav>
  );
}

const ownWords = 'Your wording';

function letterPath(paper: SchoolLetter['paper']): string {
  return `${paths.school}?tab=letters&letter=${paper}`;
}
