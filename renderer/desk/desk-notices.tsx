import { paths } from '../app/paths';
import { Callout } from '../ui/callout';
import { TextLink } from '../ui/text-link';
import styles from './desk-notices.module.css';

/** What concerns the whole vault and cannot wait, above every screen. */
export function DeskNotices({ recoveryKeyConfirmed }: { readonly recoveryKeyConfirmed: boolean }) {
  if (recoveryKeyConfirmed) return null;
  return (
    <div className={styles['notice']}>
      <Callout tone="warning" heading="The recovery sheet is not in the safe yet">
        <p className={styles['words']}>
          Without it a forgotten passphrase means that all records are lost.{' '}
          <TextLink to={paths.settings}>Make the sheet in Settings</TextLink>
        </p>
      </Callout>
    </div>
  );
}
