import { useEffect, useRef, useState } from 'react';
import type { OpenedPdf } from '../pdf/open-pdf';
import styles from './pack-screen.module.css';

interface PdfPageProps {
  readonly pdf: OpenedPdf;
  /** From 1. */
  readonly number: number;
  /** CSS pixels, for a page in portrait; a landscape page takes the same width. */
  readonly width: number;
  /** Drawn at once; otherwise when it comes into sight. */
  readonly isEager?: boolean;
}

const a4Ratio = Math.SQRT2;

/** One page, drawn when it is looked at. */
export function PdfPage({ pdf, number, width, isEager = false }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const isInSight = useInSight(canvas, isEager);

  useEffect(() => {
    const target = canvas.current;
    if (!target || !isInSight) return undefined;
    let cancel = (): void => undefined;
    let isWanted = true;
    void pdf.document.getPage(number).then((page) => {
      if (!isWanted) return;
      const natural = page.getViewport({ scale: 1 });
      const sharpness = Math.max(devicePixelRatio, 1);
      const viewport = page.getViewport({ scale: (width * sharpness) / natural.width });
      target.width = Math.floor(viewport.width);
      target.height = Math.floor(viewport.height);
      target.style.aspectRatio = `${viewport.width} / ${viewport.height}`;
      const task = page.render({ canvas: target, viewport });
      cancel = () => {
        task.cancel();
      };
      // A page that was turned away from is not an error.
      task.promise.catch(() => undefined);
    });
    return () => {
      isWanted = false;
      cancel();
    };
  }, [pdf, number, width, isInSight]);

  return (
    <canvas
      ref={canvas}
      className={styles['page']}
      style={{ width, aspectRatio: `1 / ${a4Ratio}` }}
      aria-hidden="true"
    />
  );
}

function useInSight(target: React.RefObject<HTMLElement | null>, isEager: boolean): boolean {
  const [isInSight, setInSight] = useState(isEager);
  useEffect(() => {
    if (isEager || !target.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setInSight(true);
      },
      { rootMargin: '200px' },
    );
    observer.observe(target.current);
    return () => {
      observer.disconnect();
    };
  }, [target, isEager]);
  return isInSight;
}
