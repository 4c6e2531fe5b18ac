import { LoaderCircle } from 'lucide-react';
import { useEffect, useState } from 'react';
import styles from './loading.module.css';

/** What is quicker than this, in milliseconds, shows nothing: a flash would only disturb. */
const quick = 300;

function useIsSlow(): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), quick);
    return () => clearTimeout(timer);
  }, []);
  return isSlow;
}

/** Says that something is on its way, when it takes longer than 300 ms. */
export function Loading({ label = 'Loading' }: { readonly label?: string }) {
  const isSlow = useIsSlow();
  return (
    <div role="status" className={styles['loading']}>
      {isSlow && (
        <>
          <LoaderCircle size="1.25em" className={styles['spinner']} aria-hidden />
          {label}…
        </>
      )}
    </div>
  );
}

/** Grey lines where text will be, when it takes longer than 300 ms. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const isSlow = useIsSlow();
  if (!isSlow) return null;
  return (
    <div role="status" aria-label="Loading" className={styles['skeleton']}>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className={styles['line']} />
      ))}
    </div>
  );
}
