import styles from './kbd.module.css';

/** A key to press: "Ctrl+K". */
export function Kbd({ children }: { readonly children: string }) {
  return <kbd className={styles['kbd']}>{children}</kbd>;
}
