import { z } from 'zod';

/** What this laptop remembers of a place for backups. */
const placeSchema = z.object({
  /** Null for the folder `backups` beside the records. */
  folder: z.string().nullable(),
  /** When the last backup that was verified there was made, as far as this laptop knows: shown while the place is away. */
  lastVerifiedAt: z.iso.datetime().nullable(),
});
export type RememberedPlace = z.infer<typeof placeSchema>;

/** The places of one vault. Kept in the settings of the laptop: on another one the stick has another letter. */
export const rememberedPlacesSchema = z.object({ first: placeSchema, second: placeSchema.nullable() });
export type RememberedPlaces = z.infer<typeof rememberedPlacesSchema>;

/** Until a place is chosen: beside the records, and no second one. */
export const placesAtFirst: RememberedPlaces = {
  first: { folder: null, lastVerifiedAt: null },
  second: null,
};
