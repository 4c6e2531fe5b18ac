import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classes } from './classes';
import styles from './dialog.module.css';
import { IconButton } from './icon-button';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Escape, the cross and, unless told otherwise, a click beside it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The row of buttons at the end, the main one first. */
  readonly actions?: ReactNode;
  readonly isWide?: boolean | undefined;
  /** Work that must not be broken off by accident: only its own buttons close it. */
  readonly isStaying?: boolean | undefined;
  readonly role?: 'dialog' | 'alertdialog' | undefined;
}

/** Holds the focus until it is closed, then gives it back to where it was. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  isWide = false,
  isStaying = false,
  role = 'dialog',
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={!isStaying && role === 'dialog'}
      isKeyboardDismissDisabled={isStaying}
      className={styles['veil'] ?? ''}
    >
      <Modal className={classes(styles['modal'], isWide && styles['wide'])}>
        <AriaDialog role={role} className={styles['dialog'] ?? ''}>
          <div className={styles['head']}>
            <Heading slot="title" className={styles['title'] ?? ''}>
              {title}
            </Heading>
            {!isStaying && role === 'dialog' && <IconButton label="Close" icon={X} onPress={onClose} />}
          </div>
          {children}
          {actions && <div className={styles['actions']}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
