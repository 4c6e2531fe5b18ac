import type { z } from 'zod';
import type { Result } from './result';

/**
 * One call across the process boundary: the schema of what goes in, and the type of what comes back.
 * The schema is run once, in the main process, by the one wrapper (electron/ipc).
 */
export interface Call<Input, Output> {
  readonly input: z.ZodType<Input>;
  /** False for the few calls that work while the vault is locked. */
  readonly needsVault: boolean;
  /** Only a type: never present at run time. */
  readonly output?: Output;
}

/** Describes a call: `call(schema).returns<Pupil>()`. */
export function call<Schema extends z.ZodType>(input: Schema) {
  return {
    returns<Output>(): Call<z.output<Schema>, Output> {
      return { input: input as unknown as z.ZodType<z.output<Schema>>, needsVault: true };
    },
  };
}

/** Describes a call that works before the vault is open. */
export function callWithoutVault<Schema extends z.ZodType>(input: Schema) {
  return {
    returns<Output>(): Call<z.output<Schema>, Output> {
      return { input: input as unknown as z.ZodType<z.output<Schema>>, needsVault: false };
    },
  };
}

export type InputOf<C> = C extends Call<infer Input, unknown> ? Input : never;
export type OutputOf<C> = C extends Call<unknown, infer Output> ? Output : never;

/** What a feature's service in the main process must offer to serve a feature's api. */
export type Service<FeatureApi> = {
  readonly [Name in keyof FeatureApi]: (
    input: InputOf<FeatureApi[Name]>,
  ) => Promise<Result<OutputOf<FeatureApi[Name]>>>;
};

/** The same calls as the renderer sees them, through the bridge. */
export type Client<FeatureApi> = Service<FeatureApi>;
