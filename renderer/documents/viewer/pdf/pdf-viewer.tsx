import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Callout } from '../../../ui/callout';
import { Loading } from '../../../ui/loading';
import { FindBar } from '../find-bar';
import type { FoundPlace } from '../found';
import { scrollWithin } from '../scroll-within';
import { type Finder, useFind } from '../use-find';
import { useInnerWidth } from '../use-inner-width';
import styles from '../viewer.module.css';
import { ViewerTools } from '../viewer-tools';
import { fitting, type Zoom } from '../zoom';
import { findInPdf } from './find-in-pdf';
import { PageNumber } from './page-number';
import { PageTexts } from './page-text';
import { PdfPage } from './pdf-page';
import { useNearPages } from './use-near-pages';
import { type PageSize, usePdf } from './use-pdf';

export interface PdfViewerProps {
  readonly bytes: Uint8Array;
  readonly password: string | null;
  readonly title: string;
  /** The page that is to be brought into view, from 1. */
  readonly page?: number | null;
  /** Beside a form: only the pages, as large as there is room, and the way through them. */
  readonly isBesideForm?: boolean;
}

/** CSS pixels in a point: at 100% a page has its size on paper. */
const pixelsPerPoint = 96 / 72;

/** A PDF, drawn page by page as one comes to it. */
export function PdfViewer({ bytes, password, title, page = null, isBesideForm = false }: PdfViewerProps) {
  const pdf = usePdf(bytes, password);
  if (pdf.kind === 'opening') return <Loading label="Opening the document" />;
  if (pdf.kind === 'cannot-show') {
    return (
      <Callout tone="warning" heading="This PDF cannot be shown">
        <p>It may be damaged. It is kept as it came. Ask for it again from whoever sent it.</p>
      </Callout>
    );
  }
  return (
    <OpenPdf
      document={pdf.document}
      pages={pdf.pages}
      size={pdf.size}
      title={title}
      page={page}
      isBesideForm={isBesideForm}
    />
  );
}

interface OpenPdfProps {
  readonly document: PDFDocumentProxy;
  readonly pages: number;
  readonly size: PageSize;
  readonly title: string;
  readonly page: number | null;
  readonly isBesideForm: boolean;
}

function OpenPdf({ document, pages, size, title, page, isBesideForm }: OpenPdfProps) {
  const box = useRef<HTMLDivElement>(null);
  const texts = useMemo(() => new PageTexts(document), [document]);
  const [zoom, setZoom] = useState<Zoom>('width');
  const [turned, setTurned] = useState(0);
  const { near, current } = useNearPages(box, pages);
  const finder = useCallback<Finder>(
    (words, signal, tell) => findInPdf(texts, pages, words, signal, tell),
    [texts, pages],
  );
  const find = useFind(finder, current);
  const room = useInnerWidth(box);
  const pageWidth = (turned % 180 === 0 ? size.width : size.height) * pixelsPerPoint;
  const scale = zoom === 'width' ? Math.min(1.5, fitting(room, pageWidth)) : zoom;

  const goTo = useCallback((page: number) => {
    const target = box.current?.querySelector(`[data-page="${page}"]`);
    if (box.current && target) scrollWithin(box.current, target, 'start');
  }, []);
  const isLaidOut = room > 0;
  useEffect(() => {
    if (page !== null && isLaidOut) goTo(page);
  }, [page, isLaidOut, goTo]);
  const { place } = find;
  const nearNow = useRef(near);
  useEffect(() => {
    nearNow.current = near;
  });
  useEffect(() => {
    // The page first; once it is drawn, it brings the very words into view.
    if (place && !nearNow.current.has(place.page)) goTo(place.page);
  }, [place, goTo]);
  const reached = useRef<FoundPlace | null>(null);
  const onHitDrawn = useCallback(
    (range: Range) => {
      // Once for each hit: who scrolls away and back must not be pulled to it again.
      if (reached.current === place) return;
      reached.current = place;
      if (box.current) scrollWithin(box.current, range, 'center');
    },
    [place],
  );

  return (
    <div className={styles['viewer']} {...(isBesideForm && { 'data-beside-form': true })}>
      <ViewerTools
        scale={scale}
        onZoom={setZoom}
        turned={turned}
        {...(!isBesideForm && { onTurn: setTurned })}
      >
        <PageNumber current={current} pages={pages} onGo={goTo} />
        {!isBesideForm && (
          <FindBar
            words={find.words}
            onWords={find.type}
            found={find.found}
            current={find.shown}
            onStep={find.step}
          />
        )}
      </ViewerTools>
      <div ref={box} className={styles['scroller']} role="region" aria-label={title} {...reachable}>
        {Array.from({ length: pages }, (_, index) => index + 1).map((number) => (
          <PdfPage
            key={number}
            document={document}
            texts={texts}
            number={number}
            pages={pages}
            likelySize={size}
            scale={scale * pixelsPerPoint}
            widest={zoom === 'width' && room > 0 ? room : null}
            turned={turned}
            isNear={near.has(number)}
            hits={find.found.byPage.get(number)}
            currentHit={place?.page === number ? place.index : null}
            onHitDrawn={onHitDrawn}
          />
        ))}
      </div>
    </div>
  );
}

/** Who has no mouse scrolls with the arrow keys: the box must be reachable with Tab (WCAG 2.1.1). */
const reachable = { tabIndex: 0 } as const;
