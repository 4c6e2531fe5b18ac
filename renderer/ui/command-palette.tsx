import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { classes } from './classes';
import { type Command, type CommandGroup, matching } from './command-groups';
import styles from './command-palette.module.css';
import popoverStyles from './popover.module.css';
import { useFound } from './use-found';

export interface CommandPaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What can always be reached: screens, things to do. Narrowed by what is typed. */
  readonly groups: readonly CommandGroup[];
  /** Looks in the records: pupils, documents. Asked when typing pauses, with two letters or more. */
  readonly find: (text: string) => Promise<readonly CommandGroup[]>;
}

/** Ctrl+K: go anywhere and do anything by typing a part of its name. */
export function CommandPalette({ isOpen, onClose, groups, find }: CommandPaletteProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className={styles['veil'] ?? ''}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog aria-label="Search or go to" className={styles['dialog'] ?? ''}>
          <Palette groups={groups} find={find} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Palette({ groups, find, onClose }: Omit<CommandPaletteProps, 'isOpen'>) {
  const [text, setText] = useState('');
  const { found, isLooking } = useFound(text, find);
  const shown = [...matching(groups, text), ...found].filter((group) => group.commands.length > 0);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    makeReachable(box.current);
  });
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField aria-label="Search or go to" autoFocus className={styles['search'] ?? ''}>
        <Search size="1.25em" aria-hidden />
        <Input
          className={styles['input'] ?? ''}
          placeholder="Type a name, a screen, or words from any record or document"
        />
      </SearchField>
      <div ref={box} className={styles['box']}>
        <Menu<CommandGroup>
          aria-label="Results"
          items={shown}
          className={styles['list'] ?? ''}
          renderEmptyState={() => (
            <p className={popoverStyles['empty']}>{isLooking ? 'Looking…' : `Nothing found for “${text}”`}</p>
          )}
        >
          {(group) => (
            <MenuSection id={group.id}>
              <Header className={popoverStyles['header'] ?? ''}>{group.label}</Header>
              {group.commands.map((command) => (
                <CommandLine key={command.id} command={command} onDone={onClose} />
              ))}
            </MenuSection>
          )}
        </Menu>
      </div>
    </Autocomplete>
  );
}

/** A list that scrolls can be reached by Tab: its lines have no focus of their own, the field keeps it. */
function makeReachable(box: HTMLElement | null): void {
  const list = box?.querySelector<HTMLElement>('[role="menu"]');
  if (list) list.tabIndex = 0;
}

function CommandLine({ command, onDone }: { readonly command: Command; readonly onDone: () => void }) {
  return (
    <MenuItem
      id={command.id}
      textValue={command.label}
      className={popoverStyles['option'] ?? ''}
      onAction={() => {
        onDone();
        command.onAction();
      }}
    >
      <span className={popoverStyles['words']}>
        {command.label}
        {command.detail && <span className={popoverStyles['detail']}>{command.detail}</span>}
      </span>
      {command.hint && <span className={classes(styles['hint'])}>{command.hint}</span>}
    </MenuItem>
  );
}
