import type { ReviewItem } from '../../domain/retention/api';
import { paths } from '../app/paths';
import { PrivateText } from '../ui/private-text';
import { TextLink } from '../ui/text-link';

/** Whose record a line is about: a pupil, with the way there, or the records of a school year. */
export function ItemTitle({ item: { target, title } }: { readonly item: ReviewItem }) {
  if (target.kind === 'year') return <>{title}</>;
  return (
    <TextLink to={`${paths.pupil(target.pupilId)}?tab=details`}>
      <PrivateText>{title}</PrivateText>
    </TextLink>
  );
}
