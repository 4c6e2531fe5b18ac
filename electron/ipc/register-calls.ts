import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { api, type Api, type Services } from '../../domain/api';
import { apiSurface } from '../../domain/api-surface';
import type { Call } from '../../domain/common/call';
import { fail, type Result } from '../../domain/common/result';
import { databaseProblem } from '../database/database-problem';
import type { CallsAtWork } from './calls-at-work';
import { inputProblem } from './input-problem';
import { isTooLarge } from './input-size';

export interface CallWrapper {
  /** True when the message comes from a page of ours in a window of ours. */
  readonly isTrusted: (event: IpcMainInvokeEvent) => boolean;
  /** The services of the open vault; null while it is locked. */
  readonly services: () => Services | null;
  /** The few services that work while it is locked. */
  readonly servicesWithoutVault: Pick<Services, 'vault' | 'settings' | 'restore'>;
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
  const description = (api[request.feature] as Record<string, Call<unknown, unknown>>)[request.name];
  const handler = findHandler(wrapper, request);
  if (!description || !handler) return locked;
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
    if (description.needsVault && !wrapper.services()) return locked;
    const trouble = databaseProblem(error);
    if (trouble) return trouble;
    const reference = wrapper.reportBug(request.channel, error);
    return fail(
      'bug',
      `Something went wrong inside the program. What you had saved before is safe. Reference: ${reference}.`,
    );
  }
}

type Handler = (input: unknown) => Promise<Result<unknown>>;

function findHandler(wrapper: CallWrapper, request: Request): Handler | undefined {
  const needsVault =
    (api[request.feature] as Record<string, Call<unknown, unknown>>)[request.name]?.needsVault ?? true;
  const open = wrapper.services();
  if (needsVault && !open) return undefined;
  const services: Partial<Services> = open ?? wrapper.servicesWithoutVault;
  return (services[request.feature] as unknown as Record<string, Handler> | undefined)?.[request.name];
}
