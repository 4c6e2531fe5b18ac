import type { SnippetPart } from '../../domain/search/snippet';
import styles from './snippet-line.module.css';

/** The text around a hit, what was looked for in bold. */
export function SnippetLine({ parts }: { readonly parts: readonly SnippetPart[] }) {
  return (
    <span className={styles['snippet']}>
      {parts.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : text))}
    </span>
  );
}
