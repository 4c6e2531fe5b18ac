import { formatDate } from '../../domain/common/date-words';
import type { RecoverySheetPaper } from '../../domain/vault/recovery-sheet';
import { SignOff } from './parts/sign-off';

/** The sheet for the school's safe: the words that open the vault when the passphrase is forgotten. */
export function RecoverySheet({ model }: { readonly model: RecoverySheetPaper }) {
  return (
    <section className="sheet">
      <h1>Recovery sheet</h1>
      <p className="head-subtitle">SENDCO Desk, made on {formatDate(model.madeOn)}</p>
      <div className="note" style={{ marginTop: '6mm' }}>
        <p>
          <strong>Keep this sheet in the school’s safe, away from the laptop.</strong> Whoever has it and the
          laptop can read every record. If it is lost, make a new one in Settings: this one then stops
          working.
        </p>
      </div>
      <ol className="recovery-words">
        {model.words.map((word, index) => (
          <li key={index}>
            <span className="number">{index + 1}</span>
            <span>{word}</span>
          </li>
        ))}
      </ol>
      <h2>When to use it</h2>
      <p>
        When nobody knows the passphrase any more: for example after a long absence, or when a new SENDCO
        takes over.
      </p>
      <h2>How to use it</h2>
      <ol>
        <li>Start SENDCO Desk and choose “I have forgotten the passphrase”.</li>
        <li>Type all the words in order. Capital letters do not matter.</li>
        <li>Choose a new passphrase. Nothing in the records changes.</li>
      </ol>
      <h2>Which records it opens</h2>
      <p className="typed">{model.folder}</p>
      <h2>Kept by</h2>
      <SignOff author={null} />
    </section>
  );
}
