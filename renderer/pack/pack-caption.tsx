import type { ReviewPackData } from '../../domain/reviews/pack-data';
import { PrivateText } from '../ui/private-text';

/** Whose review the papers belong to. */
export function PackCaption({ data: { pupil, review } }: { readonly data: ReviewPackData }) {
  return (
    <>
      <PrivateText>{pupil.legalName}</PrivateText>
      {` · ${review.typeName}`}
    </>
  );
}
