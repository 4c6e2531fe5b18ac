import { ChevronDown, type LucideIcon } from 'lucide-react';
import { Button, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import buttonStyles from './button.module.css';
import { classes } from './classes';
import popoverStyles from './popover.module.css';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  readonly onAction: () => void;
  readonly isDisabled?: boolean | undefined;
  readonly isDanger?: boolean | undefined;
}

export interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuAction[];
  /** With an icon the button shows only that, and the label is read out: "More for Maya Chen". */
  readonly icon?: LucideIcon | undefined;
  readonly kind?: 'secondary' | 'quiet' | undefined;
}

/** A button that opens a list of things to do. */
export function Menu({ label, items, icon: Icon, kind = 'secondary' }: MenuProps) {
  return (
    <MenuTrigger>
      <Button
        className={classes(buttonStyles['button'], Icon ? buttonStyles['icon'] : buttonStyles[kind])}
        {...(Icon && { 'aria-label': label })}
      >
        {Icon ? <Icon size="1.125em" aria-hidden /> : label}
        {!Icon && <ChevronDown size="1.125em" aria-hidden />}
      </Button>
      <Popover offset={4} className={popoverStyles['popover'] ?? ''}>
        <AriaMenu items={items} className={popoverStyles['list'] ?? ''}>
          {(item) => <ActionLine item={item} />}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function ActionLine({ item }: { readonly item: MenuAction }) {
  const { icon: Icon } = item;
  return (
    <MenuItem
      id={item.id}
      textValue={item.label}
      onAction={item.onAction}
      isDisabled={item.isDisabled ?? false}
      className={popoverStyles['option'] ?? ''}
      {...(item.isDanger && { 'data-danger': true })}
    >
      {Icon && <Icon size="1.125em" aria-hidden />}
      <span className={popoverStyles['words']}>{item.label}</span>
    </MenuItem>
  );
}
