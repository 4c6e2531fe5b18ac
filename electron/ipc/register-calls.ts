import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { Api, Services } from '../../domain/api';
import { apiSurface } from '../../domain/api-surface';
import type { Call } from '../../domain/common/call';
import { fail, type Failure, type Result } from '../../domain/common/result';
import { databaseProblem } from '../database/database-problem';
import type { CallsAtWork } from './calls-at-work';
import { inputProblem } from './input-problem';
import { isTooLarge } from './input-size';

/** Rooms that can be called: what their calls take, and the services behind them. */
export interface Rooms<Feature extends keyof Api = keyof Api> {
  readonly api: Pick<Api, Feature>;
  readonly services: Pick<Services, Feature>;
}

/** What is there before a vault is open. The forms of all other calls are read with the code behind them, after the first screen. */
type WithoutVault = 'vault' | 'settings' | 'restore';

export interface CallWrapper {
  /** True when the message comes from a page of ours in a window of ours. */
  readonly isTrusted: (event: IpcMainInvokeEvent) => boolean;
  /** All rooms while a vault is open; null while it is locked. */
  readonly open: () => Rooms | null;
  /** What calls on the records fail with while these are closed, their folder being gone; null otherwise. */
  readonly cutOff: () => Failure | null;
  /** The few rooms that work while it is locked. */
  readonly withoutVault: Rooms<WithoutVault>;
  /** Logs a bug without personal data and gives the reference that the user is shown. */
  readonly reportBug: (channel: string, error: unknown) => string;
  readonly atWork: CallsAtWork;
}

/**
 * The one place where a message of the renderer becomes a call of a service:
 * sender -> vault open? -> size -> schema -> service -> result. Nothing else listens to ipcMain.
 */
export function registerCalls(wrapper: CallWrapper): void {
  for (const feature of Object.keys(apiSurface) as (keyof Api)[]) {
    for (const name of apiSurface[feature]) {
      const channel = `${feature}.${name}`;
      ipcMain.handle(channel, (event, input: unknown) =>
        answer(wrapper, { feature, name, channel, event, input }),
      );
    }
  }
}

const locked = fail('locked', 'The vault is locked. Unlock it to go on; nothing was lost.');

const tooLarge = fail(
  'invalid',
  'This is more than the program can take in at once. Make it shorter; nothing was changed.',
);

interface Request {
  readonly feature: keyof Api;
  readonly name: string;
  readonly channel: string;
  readonly event: IpcMainInvokeEvent;
  readonly input: unknown;
}

async function answer(wrapper: CallWrapper, request: Request): Promise<Result<unknown>> {
  if (!wrapper.isTrusted(request.event))
    return fail('not-allowed', 'This request did not come from the program’s own window.');
  const found = find(wrapper, request);
  if (!found) return locked;
  const { description, handler } = found;
  if (isTooLarge(request.input)) return tooLarge;
  const parsed = description.input.safeParse(request.input);
  if (!parsed.success) return inputProblem(parsed.error);
  try {
    // Only calls on the records: locking, itself a call, waits until these are done.
    return await (description.needsVault
      ? wrapper.atWork.track(() => handler(parsed.data))
      : handler(parsed.data));
  } catch (error) {
    // Locking does not wait for ever: what it cut off is no bug.
    if (description.needsVault && !wrapper.open()) return locked;
    const trouble = databaseProblem(error) ?? (description.needsVault ? wrapper.cutOff() : null);
    if (trouble) return trouble;
    const reference = wrapper.reportBug(request.channel, error);
    return fail(
      'bug',
      `Something went wrong inside the program. What you had saved before is safe. Reference: ${reference}.`,
    );
  }
}

type Handler = (input: unknown) => Promise<Result<unknown>>;

/** Undefined for what cannot be called as long as the vault is locked. */
function find(
  wrapper: CallWrapper,
  { feature, name }: Request,
): { readonly description: Call<unknown, unknown>; readonly handler: Handler } | undefined {
  const open = wrapper.open();
  const { api, services }: { api: Partial<Api>; services: Partial<Services> } = open ?? wrapper.withoutVault;
  const description = (api[feature] as Record<string, Call<unknown, unknown>> | undefined)?.[name];
  const handler = (services[feature] as unknown as Record<string, Handler> | undefined)?.[name];
  if (!description || !handler || (description.needsVault && !open)) return undefined;
  return { description, handler };
}
