import styles from './avatar.module.css';
import { classes } from './classes';
import { initialsOf } from '../../domain/common/initials';
import { useIsPrivate } from './private-text';

export interface AvatarProps {
  readonly name: string;
  /** An address inside the program (app:// or blob:). */
  readonly photo?: string | null | undefined;
  readonly size?: 'small' | 'large' | undefined;
}

/** A photo, or initials. The name always stands beside it, so it is not read out. */
export function Avatar({ name, photo, size = 'small' }: AvatarProps) {
  const isPrivate = useIsPrivate();
  return (
    <span className={classes(styles['avatar'], size === 'large' && styles['large'])} aria-hidden>
      {photo && !isPrivate ? <img src={photo} alt="" /> : initialsOf(name).slice(0, 2)}
    </span>
  );
}
