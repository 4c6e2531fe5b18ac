import { open } from 'node:fs/promises';

/** A new file that is written from its beginning to its end. A port, so that a test can be the disk that is full at the n-th write. */
export interface NewFile {
  write(bytes: Uint8Array): Promise<void>;
  /** Waits until the disk has it. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

export type MakeFile = (path: string) => Promise<NewFile>;

/** A file of the operating system, readable by its owner only; one that exists already is not touched. */
export const makeFile: MakeFile = async (path) => {
  const handle = await open(path, 'wx', 0o600);
  return {
    // The whole of it, in as many calls as the system needs.
    write: (bytes) => handle.writeFile(bytes),
    sync: () => handle.sync(),
    close: () => handle.close(),
  };
};
