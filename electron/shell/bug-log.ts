import { randomBytes } from 'node:crypto';
import path from 'node:path';
import log from 'electron-log/node';
import { framesOf } from './stack-frames';

const bytesPerFile = 512 * 1024;

/** A rotating file of event codes. No free text and no error messages go in: they could hold a child's name. */
export class BugLog {
  constructor(folder: string) {
    log.transports.file.resolvePathFn = () => path.join(folder, 'events.log');
    log.transports.file.maxSize = bytesPerFile;
    log.transports.console.level = false;
  }

  /** Notes that something happened, by a code of ours. */
  event(code: string): void {
    log.info(code);
  }

  /** Notes a bug by its place in the code, and gives the reference that the user is shown. */
  bug(where: string, error: unknown): string {
    const reference = randomBytes(4).toString('hex').toUpperCase();
    log.error(reference, where, nameOf(error), framesOf(error).join(' | '));
    if (process.env['SENDCO_SHOW_BUGS'] === '1') console.error(where, error);
    return reference;
  }
}

function nameOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[A-Z_0-9]+$/.test(code)
    ? code
    : error instanceof Error
      ? error.constructor.name
      : typeof error;
}
