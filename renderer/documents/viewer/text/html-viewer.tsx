import { useCallback, useEffect, useRef, useState } from 'react';
import { Callout } from '../../../ui/callout';
import { FindBar } from '../find-bar';
import { highlights } from '../highlights';
import { scrollWithin } from '../scroll-within';
import { type Finder, useFind } from '../use-find';
import styles from '../viewer.module.css';
import { ViewerTools } from '../viewer-tools';
import type { Zoom } from '../zoom';
import { cleanHtml } from './clean-html';
import { findInElement } from './find-in-element';
import { shadowSheet } from './shadow-sheet';

export interface HtmlViewerProps {
  /** Not trusted. */
  readonly html: string;
  /** What of the file is not shown, in plain words. */
  readonly notes: readonly string[];
  readonly title: string;
}

/** A Word, OpenDocument or text file in its own words, in a tree of its own where nothing in it reaches the program. */
export function HtmlViewer({ html, notes, title }: HtmlViewerProps) {
  const box = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const root = useRef<ShadowRoot | null>(null);
  const ranges = useRef<readonly Range[]>([]);
  const [zoom, setZoom] = useState(1);

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    root.current ??= element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    root.current.adoptedStyleSheets = [shadowSheet()];
    root.current.replaceChildren(cleanHtml(html));
  }, [html]);

  const finder = useCallback<Finder>((words, _signal, tell) => {
    ranges.current = root.current ? findInElement(root.current, words) : [];
    const places = ranges.current.map((_, index) => ({ page: 1, index }));
    highlights.mark('text', ranges.current);
    tell({ words, byPage: new Map(), places, isDone: true, isTextless: false });
  }, []);
  const find = useFind(finder, 1);
  const { found, place } = find;
  useEffect(() => {
    if (found.places.length === 0) highlights.mark('text', []);
    const range = place ? ranges.current[place.index] : undefined;
    highlights.markCurrent(range ?? null);
    if (box.current && range) scrollWithin(box.current, range, 'center');
  }, [found, place]);

  const onZoom = (next: Zoom) => setZoom(next === 'width' ? 1 : next);
  return (
    <div className={styles['viewer']}>
      <ViewerTools scale={zoom} onZoom={onZoom}>
        <FindBar
          words={find.words}
          onWords={find.type}
          found={found}
          current={find.shown}
          onStep={find.step}
        />
      </ViewerTools>
      <div ref={box} className={styles['scroller']} role="region" aria-label={title} {...reachable}>
        {notes.length > 0 && (
          <Callout tone="warning" heading="Not everything in this file can be shown">
            <ul>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </Callout>
        )}
        <div className={styles['html']} style={{ zoom }}>
          <div ref={host} />
        </div>
      </div>
    </div>
  );
}

/** Who has no mouse scrolls with the arrow keys: the box must be reachable with Tab (WCAG 2.1.1). */
const reachable = { tabIndex: 0 } as const;
