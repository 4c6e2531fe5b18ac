import { useState } from 'react';
import { ComboBox, type ComboBoxProps } from './combo-box';

export interface AddByTypingProps<Id extends string> extends Omit<
  ComboBoxProps<Id>,
  'value' | 'onChange' | 'saving'
> {
  /** Ends when what was chosen is kept, or is told to be not. */
  readonly onChoose: (id: Id) => Promise<void> | void;
}

/**
 * Puts one after the other in: type a part of the name, press Enter, type the next. The field is empty and ready again at once, while
 * what was chosen is still being kept: nothing that is typed meanwhile is lost.
 */
export function AddByTyping<Id extends string>({ onChoose, options, ...field }: AddByTypingProps<Id>) {
  const [round, setRound] = useState(0);
  const [onTheWay, setOnTheWay] = useState<readonly Id[]>([]);
  const choose = async (id: Id) => {
    setRound((last) => last + 1);
    setOnTheWay((ids) => [...ids, id]);
    await onChoose(id);
    setOnTheWay((ids) => ids.filter((one) => one !== id));
  };
  return (
    <ComboBox
      {...field}
      key={round}
      autoFocus={round > 0 || (field.autoFocus ?? false)}
      options={options.filter(({ id }) => !onTheWay.includes(id))}
      value={null}
      onChange={(id) => id && void choose(id)}
    />
  );
}
