import { ArrowDown, ArrowUp, MoreHorizontal } from 'lucide-react';
import { useLocation } from 'wouter';
import { capital } from '../../domain/common/text';
import {
  type ChosenPaper,
  movePaper,
  neighbourOf,
  type PackChoice,
  setBlank,
  setIncluded,
} from '../../domain/papers/pack-choice';
import type { PackId, PackOffer } from '../../domain/papers/packs';
import { Checkbox } from '../ui/checkbox';
import { IconButton } from '../ui/icon-button';
import { Menu, type MenuAction } from '../ui/menu';
import { paperPath } from './pack-address';
import styles from './pack-screen.module.css';

/** What every row of the list works with. */
export interface PaperListProps {
  readonly reviewId: string;
  readonly pack: PackId;
  readonly offers: readonly PackOffer[];
  readonly shown: readonly ChosenPaper[];
  readonly choice: PackChoice;
  readonly change: (choice: PackChoice) => void;
}

interface PaperRowProps extends PaperListProps {
  readonly paper: ChosenPaper;
  /** What is to be read; its full title is read out. */
  readonly label: string;
}

/** One paper: in or out, its place, with or without answers. */
export function PaperRow({ paper, label, shown, choice, change, ...rest }: PaperRowProps) {
  const { key, title } = paper;
  const [, navigate] = useLocation();
  const alone = (isBlank: boolean): void => {
    const { inviteeId, paper: id } = paper;
    navigate(paperPath(rest.reviewId, rest.pack, { id, inviteeId, isBlank }));
  };
  const more: readonly MenuAction[] = [
    ...(paper.canBeBlank
      ? [
          {
            id: 'blank',
            label: paper.isBlank ? 'Print with what is written' : 'Print without answers',
            onAction: () => change(setBlank(choice, rest.offers, shown, key, !paper.isBlank)),
          },
        ]
      : []),
    { id: 'alone', label: 'Print this paper alone', onAction: () => alone(paper.isBlank) },
  ];
  return (
    <div className={styles['paper']}>
      <Checkbox
        label={label}
        ariaLabel={title}
        detail={detailOf(paper)}
        isSelected={paper.included}
        onChange={(included) => change(setIncluded(choice, shown, key, included))}
      />
      <div className={styles['buttons']}>
        <IconButton
          label={`Move up: ${title}`}
          icon={ArrowUp}
          isDisabled={!neighbourOf(shown, key, -1)}
          onPress={() => change(movePaper(choice, shown, key, -1))}
        />
        <IconButton
          label={`Move down: ${title}`}
          icon={ArrowDown}
          isDisabled={!neighbourOf(shown, key, 1)}
          onPress={() => change(movePaper(choice, shown, key, 1))}
        />
        <Menu label={`More for: ${title}`} icon={MoreHorizontal} items={more} />
      </div>
    </div>
  );
}

function detailOf({ included, isBlank, keptBack, note }: ChosenPaper): string | undefined {
  if (included) return isBlank ? 'Without answers, to be filled in' : undefined;
  const why = keptBack ?? note;
  return why === null ? undefined : capital(why);
}
