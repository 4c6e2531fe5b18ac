import { CircleAlert, X } from 'lucide-react';
import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { Button } from './button';
import buttonStyles from './button.module.css';
import { classes } from './classes';
import styles from './toast-region.module.css';
import { type Toast as ToastContents, toasts } from './toasts';

/** Where `notify` speaks. Once, at the root; F6 goes to it. */
export function ToastRegion() {
  return (
    <AriaToastRegion ref={makeRoom} queue={toasts} aria-label="Messages" className={styles['region'] ?? ''}>
      {({ toast }) => (
        <Toast
          toast={toast}
          className={styles['toast'] ?? ''}
          {...(toast.content.isProblem && { 'data-problem': true })}
        >
          {toast.content.isProblem && <CircleAlert size="1.25em" aria-hidden />}
          <ToastContent className={styles['words'] ?? ''}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          <ToastAction toast={toast.content} onDone={() => toasts.close(toast.key)} />
          <AriaButton
            slot="close"
            aria-label="Close this message"
            className={classes(buttonStyles['button'], buttonStyles['icon'])}
          >
            <X size="1.125em" aria-hidden />
          </AriaButton>
        </Toast>
      )}
    </AriaToastRegion>
  );
}

/**
 * While messages stand, the page has that much room at its end (`--messages-room`): its last lines can be scrolled free of them, and what has
 * the focus is never behind them (WCAG 2.4.11).
 */
function makeRoom(region: HTMLElement | null): (() => void) | undefined {
  if (region === null) return undefined;
  const { style } = document.documentElement;
  const sizes = new ResizeObserver(() => style.setProperty('--messages-room', `${region.offsetHeight}px`));
  sizes.observe(region);
  return () => {
    sizes.disconnect();
    style.removeProperty('--messages-room');
  };
}

function ToastAction({ toast, onDone }: { readonly toast: ToastContents; readonly onDone: () => void }) {
  const { action } = toast;
  if (!action) return null;
  return (
    <Button
      kind="quiet"
      onPress={() => {
        action.onAction();
        onDone();
      }}
    >
      {action.label}
    </Button>
  );
}
