import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/**
 * A component whose code is read when it is first shown. Not by React's lazy, which shows what was waited for no sooner than a third of a
 * second after it began to wait, also for code that is there. Code that cannot be read is a bug, told like any other.
 * @param whileReading what stands in its place meanwhile
 */
export function late<Props extends object>(
  read: () => Promise<ComponentType<Props>>,
  whileReading: ReactNode,
): ComponentType<Props> {
  let code: ComponentType<Props> | null = null;
  return function Late(props: Props) {
    const [Known, setKnown] = useState(() => code);
    const [failure, setFailure] = useState<Error | null>(null);
    useEffect(() => {
      if (Known) return;
      read().then(
        (found) => {
          code = found;
          setKnown(() => found);
        },
        (error: unknown) => setFailure(error instanceof Error ? error : new Error(String(error))),
      );
    }, [Known]);
    if (failure) throw failure;
    return Known ? <Known {...props} /> : whileReading;
  };
}
