import { formatDate } from '../../domain/common/date-words';
import { fail, ok, type Result } from '../../domain/common/result';
import type { PackChoice } from '../../domain/papers/pack-choice';
import { type PackContents, packContents } from '../../domain/papers/pack-contents';
import { contentsTitle, type PackId, packInfo, packTitle } from '../../domain/papers/packs';
import type { SentKind } from '../../domain/papers/sent';
import { singleContents, type SinglePaper, singleTitle } from '../../domain/papers/single-paper';
import type { ReviewPackData } from '../../domain/reviews/pack-data';
import type { PapersMaterial } from './gather-papers';

/** What is to be made: a pack by a choice, or one paper alone. */
export type PackWish =
  { readonly pack: PackId; readonly choice: PackChoice } | { readonly single: SinglePaper };

/** Everything that the making of a pack needs to know of its contents. */
export interface PackSource {
  readonly kind: SentKind;
  readonly wish: PackWish;
  /** Of the document and its file. */
  readonly title: string;
  /** At the foot of every page; `initials` where the fonts have no letters for the name. */
  readonly stamp: { readonly name: string; readonly initials: string };
  /** Over the contents page; null for papers without one. */
  readonly contentsTitle: string | null;
  readonly contents: PackContents;
  readonly isLarge: boolean;
}

const nothingChosen = fail('invalid', 'Nothing is chosen. Tick at least one paper.');
const notForThem = fail('invalid', 'There is no such paper for this person. Choose somebody else.');

/** What the contents are made of. */
export type SourceMaterial = Pick<PapersMaterial, 'data' | 'write' | 'reportChoice'>;

/** Lays out what goes into a pack. Problem `invalid` when that would be nothing. */
export function packSource(material: SourceMaterial, wish: PackWish): Result<PackSource> {
  return 'single' in wish ? ofPaper(material, wish.single) : ofPack(material, wish);
}

function ofPack(
  { data, write }: SourceMaterial,
  wish: { readonly pack: PackId; readonly choice: PackChoice },
): Result<PackSource> {
  const { pack, choice } = wish;
  const contents = packContents(pack, data, choice, write);
  if (contents.sheets.length === 0 && contents.data.documents.length === 0) return nothingChosen;
  const { isLetters } = packInfo(pack);
  return ok({
    kind: pack,
    wish,
    title: packTitle(pack, data, choice.forInviteeId),
    // The first page of a pack says what it is, and every later one says which paper of it.
    stamp: stampOf(isLetters ? data.review.typeName : null, data),
    contentsTitle: isLetters ? null : contentsTitle(pack, data),
    contents,
    isLarge: choice.isLarge,
  });
}

function ofPaper({ data, write, reportChoice }: SourceMaterial, single: SinglePaper): Result<PackSource> {
  const contents = singleContents(data, single, write, reportChoice);
  if (contents === null) return notForThem;
  return ok({
    kind: `paper:${single.paper}`,
    wish: { single },
    title: singleTitle(data, contents),
    stamp: stampOf(data.review.typeName, data),
    contentsTitle: null,
    contents,
    isLarge: single.isLarge,
  });
}

/** A page that strays at an authority is put back by the child's name and date of birth. */
function stampOf(review: string | null, { pupil }: ReviewPackData): PackSource['stamp'] {
  const born = `born ${formatDate(pupil.dob)}`;
  const line = (name: string): string => [review, name, born].filter((part) => part !== null).join(', ');
  return { name: line(pupil.legalName), initials: line(pupil.initials) };
}

/** Whose copy a pack is; null for the pack as a whole. */
export function readerOfWish(wish: PackWish): string | null {
  return 'single' in wish ? wish.single.inviteeId : wish.choice.forInviteeId;
}
