import { ChevronRight, Eye, EyeOff, Lock, Redo2, Search, Undo2 } from 'lucide-react';
import { IconButton } from '../../ui/icon-button';
import { Kbd } from '../../ui/kbd';
import { PrivateText } from '../../ui/private-text';
import { TextLink } from '../../ui/text-link';
import styles from './top-bar.module.css';

/** One step of "where am I". */
export interface Place {
  readonly label: string;
  readonly to?: string | undefined;
  /** The name of a person: initials while privacy is on. */
  readonly isName?: boolean | undefined;
}

export interface TopBarProps {
  /** From the area down to this screen, the screen last. */
  readonly trail: readonly Place[];
  readonly onSearch: () => void;
  readonly onLock: () => void;
  readonly isPrivate: boolean;
  readonly onPrivacy: (isPrivate: boolean) => void;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly canRedo: boolean;
  readonly onRedo: () => void;
}

/** Where am I, and what is always at hand. */
export function TopBar(props: TopBarProps & { readonly isFolded: boolean }) {
  const { trail, isFolded, isPrivate, onPrivacy } = props;
  return (
    <header className={styles['bar']} {...(isFolded && { 'data-folded': true })}>
      <Where trail={trail} />
      {isFolded ? (
        <IconButton label="Search (Ctrl+K)" icon={Search} onPress={props.onSearch} />
      ) : (
        <button
          type="button"
          className={styles['search']}
          onClick={props.onSearch}
          aria-keyshortcuts="Control+K"
        >
          <Search size="1.125em" aria-hidden />
          <span>Search or go to</span>
          <Kbd>Ctrl+K</Kbd>
        </button>
      )}
      <IconButton
        label="Undo the last change"
        icon={Undo2}
        onPress={props.onUndo}
        isDisabled={!props.canUndo}
      />
      <IconButton
        label="Redo what was undone"
        icon={Redo2}
        onPress={props.onRedo}
        isDisabled={!props.canRedo}
      />
      <IconButton
        label={isPrivate ? 'Show names' : 'Hide names'}
        icon={isPrivate ? EyeOff : Eye}
        onPress={() => onPrivacy(!isPrivate)}
      />
      <IconButton label="Lock" icon={Lock} onPress={props.onLock} />
    </header>
  );
}

function Where({ trail }: { readonly trail: readonly Place[] }) {
  return (
    <nav aria-label="Where am I" className={styles['where']}>
      <ol className={styles['trail']}>
        {trail.map((place, index) => {
          const isLast = index === trail.length - 1;
          const words = place.isName ? <PrivateText>{place.label}</PrivateText> : place.label;
          return (
            <li
              key={`${index} ${place.label}`}
              {...(isLast && { className: styles['here'], 'aria-current': 'page' })}
            >
              {index > 0 && <ChevronRight size="1em" aria-hidden />}
              {place.to && !isLast ? <TextLink to={place.to}>{words}</TextLink> : words}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
