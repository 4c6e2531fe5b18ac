import type { PackId } from '../papers/packs';
import type { ReviewTab } from './missing-for-pack';

/** Where something of a review is done: on one of its tabs, or with one of its packs. */
export type ReviewPlace = ReviewTab | { readonly pack: PackId };
