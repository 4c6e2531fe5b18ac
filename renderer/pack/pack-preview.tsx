import { ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../ui/icon-button';
import { Loading } from '../ui/loading';
import { type OpenedPdf, openPdf } from '../pdf/open-pdf';
import { usePackPage } from './pack-page-store';
import { PdfPage } from './pdf-page';
import styles from './pack-screen.module.css';

/** Thumbnails on the left, one page large. */
export function PackPreview({ content }: { readonly content: Uint8Array }) {
  const pdf = useOpenedPdf(content);

  if (!pdf) return <Loading label="Opening the preview" />;
  return (
    <>
      <Thumbnails pdf={pdf} />
      <LargePage pdf={pdf} />
    </>
  );
}

/** The opened pack; the one before stays open, and in sight, until the next is there. */
function useOpenedPdf(content: Uint8Array): OpenedPdf | null {
  const [pdf, setPdf] = useState<OpenedPdf | null>(null);
  useEffect(() => {
    let isWanted = true;
    void openPdf(content.slice(), null).then((next) => {
      if (isWanted) setPdf(next);
      else next.close();
    });
    return () => {
      isWanted = false;
    };
  }, [content]);
  useEffect(() => () => pdf?.close(), [pdf]);
  return pdf;
}

function Thumbnails({ pdf }: { readonly pdf: OpenedPdf }) {
  const { page, goTo } = usePackPage();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [page]);
  return (
    <nav className={styles['thumbnails']} aria-label="Pages of the pack">
      <ol ref={list}>
        {Array.from({ length: pdf.document.numPages }, (_, index) => index + 1).map((number) => (
          <li key={number}>
            <button
              type="button"
              className={styles['thumbnail']}
              aria-label={`Page ${number}`}
              aria-current={number === page ? 'page' : undefined}
              onClick={() => {
                goTo(number);
              }}
            >
              <PdfPage pdf={pdf} number={number} width={104} />
              <span className={styles['number']}>{number}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function LargePage({ pdf }: { readonly pdf: OpenedPdf }) {
  const { page: wanted, goTo } = usePackPage();
  // The numbers are of the new pack while the one before is still in sight.
  const page = Math.min(wanted, pdf.document.numPages);
  return (
    <section className={styles['large']} aria-label={`Page ${page} of ${pdf.document.numPages}`}>
      <div className={styles['turn']}>
        <IconButton
          label="Page before"
          icon={ChevronUp}
          isDisabled={page <= 1}
          onPress={() => {
            goTo(page - 1);
          }}
        />
        <span>
          Page {page} of {pdf.document.numPages}
        </span>
        <IconButton
          label="Next page"
          icon={ChevronDown}
          isDisabled={page >= pdf.document.numPages}
          onPress={() => {
            goTo(page + 1);
          }}
        />
      </div>
      <PdfPage key={page} pdf={pdf} number={page} width={620} isEager />
    </section>
  );
}
