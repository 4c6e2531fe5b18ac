import type { ReactNode } from 'react';
import type { SymbolName } from '../../../domain/papers/child-questions';

/** A person of a few lines: head at (x, y), as tall as `size`. */
function Person({ x, y, size = 1 }: { readonly x: number; readonly y: number; readonly size?: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <circle cx="0" cy="0" r="6" />
      <path d="M0 6v18M-9 13h18M0 24l-7 14M0 24l7 14" />
    </g>
  );
}

/** Our own drawings, in strokes only: they stay plain on any printer and at any size. */
const drawings: Readonly<Record<SymbolName, ReactNode>> = {
  like: <path d="M32 54C12 40 8 30 8 23a12 12 0 0 1 24-3 12 12 0 0 1 24 3c0 7-4 17-24 31z" />,
  liked: (
    <>
      <Person x={32} y={24} />
      <path d="M10 12v8M6 16h8M54 12v8M50 16h8M12 38l3 3M52 38l-3 3" />
    </>
  ),
  school: (
    <path d="M6 56h52M10 56V30h44v26M20 30l12-12 12 12M27 56V42h10v14M16 36v8M48 36v8M32 18V6l9 4-9 4" />
  ),
  friends: (
    <>
      <Person x={19} y={16} />
      <Person x={45} y={16} />
      <path d="M28 29h8" />
    </>
  ),
  playground: <path d="M8 56 20 10h24l12 46M26 10v30M38 10v30M22 40h20M14 33h6M44 33h6" />,
  home: <path d="M6 32 32 8l26 24M12 27v29h40V27M26 56V40h12v16M44 18V9h6v15" />,
  helps: (
    <>
      <Person x={22} y={12} size={1.15} />
      <Person x={45} y={28} size={0.75} />
      <path d="M32 28l6 9" />
    </>
  ),
  hard: (
    <>
      <circle cx="32" cy="42" r="15" />
      <path d="M27 39v1M37 39v1M26 50c4-5 8-5 12 0M16 20c0-8 8-12 14-10 4-6 16-5 17 3 6 3 4 11-2 11H20c-4 0-5-2-4-4zM24 17l4 3 4-4 4 4 4-4" />
    </>
  ),
  can: <path d="M6 56h14V44h13V32h13V20h12M46 20v36M33 32v24M20 44v12M46 14V4l9 3.5L46 11" />,
  now: <path d="m32 6 8 17 18 2-13 13 3 19-16-9-16 9 3-19L6 25l18-2z" />,
  older: (
    <>
      <Person x={14} y={36} size={0.5} />
      <path d="M24 44h10M30 40l4 4-4 4" />
      <Person x={47} y={12} size={1.1} />
    </>
  ),
  change: <path d="M50 22A21 21 0 0 0 12 28M50 10v12H38M14 42a21 21 0 0 0 38-6M14 54V42h12" />,
  say: <path d="M8 10h48v32H30L18 54V42H8zM18 20h28M18 30h18" />,
};

export function ChildSymbol({ name }: { readonly name: SymbolName }) {
  return (
    <svg className="symbol" viewBox="0 0 64 64" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}
