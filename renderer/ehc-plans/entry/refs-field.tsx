import { useState } from 'react';
import { TextField } from '../../ui/text-field';

interface RefsFieldProps {
  readonly label: string;
  readonly refs: readonly string[];
  readonly onChange: (refs: readonly string[]) => void;
}

/** References as one types them: 'E1, E2'. They are linked when the section is saved. */
export function RefsField({ label, refs, onChange }: RefsFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      label={label}
      value={typed ?? refs.join(', ')}
      onChange={(text) => {
        setTyped(text);
        onChange(
          text
            .toUpperCase()
            .split(/[\s,;/]+/)
            .filter((ref) => ref !== ''),
        );
      }}
      onBlur={() => setTyped(null)}
      spellCheck={false}
    />
  );
}
