import type { ReactNode } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';

export interface ConfirmDialogProps {
  /** A question that names the thing: "Move Maya Chen's report to the bin?" */
  readonly title: string;
  readonly isOpen: boolean;
  /** What the button does: "Move to the bin". Never "Yes" or "OK". */
  readonly actionLabel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly cancelLabel?: string | undefined;
  readonly isDanger?: boolean | undefined;
  readonly isPending?: boolean | undefined;
  /** What will happen, and what is kept. */
  readonly children: ReactNode;
}

/** For what undo cannot take back. Cancel has the focus, so that Enter does no harm. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, isOpen, actionLabel, onConfirm, onCancel, cancelLabel = 'Cancel', children } = props;
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onCancel}
      role="alertdialog"
      actions={
        <>
          <Button autoFocus onPress={onCancel}>
            {cancelLabel}
          </Button>
          <Button
            kind={(props.isDanger ?? true) ? 'danger' : 'primary'}
            onPress={onConfirm}
            isPending={props.isPending}
          >
            {actionLabel}
          </Button>
        </>
      }
    >
      <div>{children}</div>
    </Dialog>
  );
}
