import { z } from 'zod';

/** A record's id: UUIDv7 as text, made in the main process. */
export const idSchema = z.uuid('This record is not known.');

export const nothing = z.object({}).strict();
export const byId = z.object({ id: idSchema });
