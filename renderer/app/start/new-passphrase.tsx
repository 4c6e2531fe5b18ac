import { useEffect, useState } from 'react';
import type { PassphraseAdvice } from '../../../domain/vault/model';
import { passphraseAdvice } from '../../../domain/vault/rules';
import { StrengthMeter } from '../../ui/strength-meter';
import { TextField } from '../../ui/text-field';
import { passphraseScore } from './passphrase-score';
import styles from './start-page.module.css';

export interface NewPassphraseValue {
  readonly passphrase: string;
  readonly again: string;
  /** Strong enough, and typed twice alike. */
  readonly isReady: boolean;
}

export const emptyPassphrase: NewPassphraseValue = { passphrase: '', again: '', isReady: false };

interface NewPassphraseProps {
  readonly value: NewPassphraseValue;
  readonly onChange: (value: NewPassphraseValue) => void;
}

/** A new passphrase, typed twice, with a meter that says what would make it stronger. */
export function NewPassphrase({ value, onChange }: NewPassphraseProps) {
  const [advice, setAdvice] = useState<PassphraseAdvice>(passphraseAdvice('', 0));

  useEffect(() => {
    let isCurrent = true;
    void passphraseScore(value.passphrase).then((score) => {
      if (isCurrent) setAdvice(passphraseAdvice(value.passphrase, score));
    });
    return () => {
      isCurrent = false;
    };
  }, [value.passphrase]);

  const isReady = advice.acceptable && value.passphrase === value.again;
  useEffect(() => {
    if (isReady !== value.isReady) onChange({ ...value, isReady });
  }, [isReady, value, onChange]);

  const mismatch =
    value.again !== '' && !value.passphrase.startsWith(value.again)
      ? 'The two are not the same yet.'
      : undefined;
  return (
    <div className={styles['form']}>
      <div className={styles['withMeter']}>
        <TextField
          label="New passphrase"
          hint="Three or four words that do not belong together, for example the names of things in three different rooms."
          type="password"
          value={value.passphrase}
          onChange={(passphrase) => {
            onChange({ ...value, passphrase, isReady: false });
          }}
        />
        <StrengthMeter bars={advice.bars} message={advice.message} />
      </div>
      <TextField
        label="The same again"
        type="password"
        value={value.again}
        error={mismatch}
        onChange={(again) => {
          onChange({ ...value, again, isReady: false });
        }}
      />
    </div>
  );
}
