import { useLocation, useSearch } from 'wouter';
import { type PackId, packIds } from '../../domain/papers/packs';
import { type PaperId, papers } from '../../domain/papers/papers';
import { paths } from '../app/paths';

/** What the screen shows, as it stands in its address: one of the packs, or one paper alone. */
export interface PackAddress {
  readonly pack: PackId;
  readonly paper: {
    readonly id: PaperId;
    readonly inviteeId: string | null;
    readonly isBlank: boolean;
  } | null;
}

/** The address of a pack of a review. */
export function packPath(reviewId: string, pack: PackId): string {
  return paths.pack(reviewId, pack);
}

/** The address of one paper, to be printed alone. `from`: the pack to which the screen goes back. */
export function paperPath(
  reviewId: string,
  from: PackId,
  { id, inviteeId, isBlank }: NonNullable<PackAddress['paper']>,
): string {
  const search = new URLSearchParams({ pack: from, paper: id });
  if (inviteeId !== null) search.set('for', inviteeId);
  if (isBlank) search.set('blank', 'yes');
  return `${paths.pack(reviewId)}?${search.toString()}`;
}

/** Reads the address; without one that is known, the papers for the meeting. */
export function usePackAddress(reviewId: string): readonly [PackAddress, (path: string) => void] {
  const search = new URLSearchParams(useSearch());
  const [, navigate] = useLocation();
  const paper = papers.find(({ id }) => id === search.get('paper'));
  const address: PackAddress = {
    pack: packIds.find((id) => id === search.get('pack')) ?? 'meeting',
    paper: paper
      ? { id: paper.id, inviteeId: search.get('for'), isBlank: search.get('blank') === 'yes' }
      : null,
  };
  return [
    address,
    (path) => {
      if (path.startsWith(paths.pack(reviewId))) navigate(path, { replace: true });
      else navigate(path);
    },
  ];
}
