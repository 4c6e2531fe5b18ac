import { useState } from 'react';
import type { Result } from '../../domain/common/result';

interface TextToAdd {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly error: string | undefined;
  readonly send: () => Promise<void>;
}

/**
 * A text of which each that is sent becomes a line of a list. The field is empty for the next at once, while the last is still being
 * added; what is refused comes back, before what was typed meanwhile.
 */
export function useTextToAdd(add: (text: string) => Promise<Result<unknown>>): TextToAdd {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const send = async () => {
    setText('');
    const result = await add(text);
    setError(result.ok ? undefined : (result.problem.fields?.[0]?.message ?? result.problem.message));
    if (!result.ok) setText((typed) => (typed === '' ? text : `${text} ${typed}`));
  };
  return { text, setText, error, send };
}
