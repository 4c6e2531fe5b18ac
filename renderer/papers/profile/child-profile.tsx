import type { ProfilePaper } from '../../../domain/papers/profile-paper';
import { childBoxes } from '../../../domain/profiles/child-boxes';
import { ChildSymbol } from '../review-pack/child-symbol';
import { ProfileBox } from './profile-box';

/** The child’s own versions: eight boxes, each with a drawing and a few words, or a sentence that is ended. */
export function ChildProfile({ model: { layout, answers, isBlank } }: { readonly model: ProfilePaper }) {
  const isSymbols = layout === 'symbols';
  return (
    <div className="profile-boxes">
      {childBoxes.map(({ field, symbol, few, sentence }) => (
        <ProfileBox
          key={field}
          title={isSymbols ? few : sentence}
          text={answers[field]}
          isBlank={isBlank}
          lines={isSymbols ? 0 : 4}
          {...(isSymbols && { symbol: <ChildSymbol name={symbol} /> })}
        />
      ))}
    </div>
  );
}
