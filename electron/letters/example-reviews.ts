import type { Services } from '../../domain/api';

/** What letters are shown with: the reviews of the vault. */
export type ExampleReviews = Pick<Services['reviews'], 'list' | 'packData'>;
