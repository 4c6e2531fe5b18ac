import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import type { TextHit } from '../../../../domain/documents/find-in-text';
import { highlights } from '../highlights';
import styles from '../viewer.module.css';
import { drawPage, type DrawnPage } from './draw-page';
import { hitRange } from './hit-range';
import type { PageTexts } from './page-text';
import type { PageSize } from './use-pdf';

export interface PdfPageProps {
  readonly document: PDFDocumentProxy;
  readonly texts: PageTexts;
  readonly number: number;
  readonly pages: number;
  /** What the first page measures: the guess until this one is known. */
  readonly likelySize: PageSize;
  /** CSS pixels per point. */
  readonly scale: number;
  /** CSS pixels that no page may be wider than: a landscape page among others is made smaller. Null where the reader chose the size. */
  readonly widest: number | null;
  /** By how much the user has turned the document: 0, 90, 180 or 270. */
  readonly turned: number;
  /** Whether it is on the screen or near it: only then is it drawn. */
  readonly isNear: boolean;
  readonly hits: readonly TextHit[] | undefined;
  /** The number of the hit among this page's that the search has come to. */
  readonly currentHit: number | null;
  /** Told where the hit that the search has come to stands, once it is on the page. */
  readonly onHitDrawn: (range: Range) => void;
}

const none: readonly TextHit[] = [];

/** One page: its picture, and its text laid over it invisibly, to be selected, searched and read out. */
export function PdfPage(props: PdfPageProps) {
  const {
    document,
    texts,
    number,
    pages,
    likelySize,
    scale: wanted,
    widest,
    turned,
    isNear,
    hits = none,
    currentHit,
    onHitDrawn,
  } = props;
  const picture = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(likelySize);
  const [drawn, setDrawn] = useState<DrawnPage | null>(null);
  const isOnItsSide = turned % 180 !== 0;
  const scale =
    widest === null ? wanted : Math.min(wanted, widest / (isOnItsSide ? size.height : size.width));

  useEffect(() => {
    const { current: pictureBox } = picture;
    const { current: textBox } = layer;
    if (!isNear || !pictureBox || !textBox) return;
    const stop = new AbortController();
    const place = { pictureBox, textBox };
    void drawPage({
      document,
      texts,
      number,
      scale,
      turned,
      place,
      signal: stop.signal,
      onSize: setSize,
    }).then(
      (page) => {
        if (!stop.signal.aborted) setDrawn(page);
      },
      // A page that cannot be drawn stays white; the file as a whole was checked when it was opened.
      () => undefined,
    );
    return () => {
      stop.abort();
      setDrawn(null);
    };
  }, [document, texts, number, scale, turned, isNear]);

  useEffect(() => {
    if (isNear) return;
    // What is far away gives its memory back: a page of a scan is a picture of many megabytes.
    picture.current?.replaceChildren();
    layer.current?.replaceChildren();
  }, [isNear]);

  useEffect(() => {
    if (!drawn) return;
    const ranges = hits.map((hit) => hitRange(hit, drawn.starts, drawn.elements));
    const name = `page ${number}`;
    highlights.mark(
      name,
      ranges.filter((range) => range !== null),
    );
    return () => highlights.mark(name, []);
  }, [drawn, hits, number]);

  useEffect(() => {
    const hit = currentHit === null ? undefined : hits[currentHit];
    const range = drawn && hit ? hitRange(hit, drawn.starts, drawn.elements) : null;
    if (!range) return;
    highlights.markCurrent(range);
    onHitDrawn(range);
    return () => highlights.markCurrent(null);
  }, [drawn, hits, currentHit, onHitDrawn]);

  const width = (isOnItsSide ? size.height : size.width) * scale;
  const height = (isOnItsSide ? size.width : size.height) * scale;
  const style = {
    width,
    height,
    '--total-scale-factor': scale,
    '--scale-round-x': '1px',
    '--scale-round-y': '1px',
  };
  return (
    <section
      className={styles['page']}
      aria-label={`Page ${number} of ${pages}`}
      data-page={number}
      style={style}
    >
      <div ref={picture} className={styles['picture']} aria-hidden />
      <div ref={layer} className={styles['textLayer']} />
    </section>
  );
}
