import { spawnSync } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { electronRuntime } from '../../../build/setup/electron.mjs';
import { projectFolder } from '../../../build/tools/paths.mjs';
import type { StartOptions } from './program';

/** What the system is asked for that could carry something out: sockets, and files under any name. */
const watchedCalls = [
  ...['socket', 'connect', 'bind', 'sendto', 'sendmmsg'],
  ...['open', 'openat', 'creat', 'rename', 'renameat', 'renameat2', 'link', 'linkat', 'truncate'],
];

/** Whether the system's calls can be watched from here: only on Linux, with strace, and where one process may watch another. */
export const canWatch =
  process.platform === 'linux' &&
  spawnSync('strace', ['-qq', '-f', 'true'], { stdio: 'ignore' }).status === 0;

/** Starts the program with everything that it and its children ask of the system written down by strace. */
export class SystemWatch {
  private readonly record: string;

  constructor(private readonly folder: string) {
    this.record = path.join(folder, 'system-calls.txt');
  }

  /** What startProgram needs for it. */
  async startOptions(): Promise<StartOptions> {
    const wrapper = path.join(this.folder, 'watched-program.sh');
    const strace = `strace -f -qq --seccomp-bpf -s 96 -o '${this.record}' -e trace=${watchedCalls.join(',')}`;
    await writeFile(wrapper, `#!/bin/sh\nexec ${strace} '${electronRuntime().executable}' "$@"\n`);
    await chmod(wrapper, 0o755);
    return { executable: wrapper, extraArguments: [projectFolder] };
  }

  async calls(): Promise<SystemCalls> {
    return new SystemCalls((await readFile(this.record, 'utf8')).split('\n'));
  }
}

/** What was asked of the system. */
export class SystemCalls {
  constructor(readonly lines: readonly string[]) {}

  /** Every attempt to reach another machine, or this one by its network address: a connection, a datagram, a look-up of a name. */
  get network(): readonly string[] {
    const reaching = this.lines.filter((line) => /\b(?:connect|sendto|sendmmsg)\(/.test(line));
    const overNetwork = reaching.filter((line) => /sa_family=AF_(?:INET|PACKET|VSOCK|BLUETOOTH)/.test(line));
    const forNames = reaching.filter((line) => /systemd\/resolve|nscd\/(?!socket)|mDNSResponder/.test(line));
    return [...overNetwork, ...forNames];
  }

  /** Places that somebody else could reach the program at: all but this machine's own, where Playwright steers it. */
  get listening(): readonly string[] {
    return this.lines.filter(
      (line) => /\bbind\(.*sa_family=AF_INET/.test(line) && !line.includes('"127.0.0.1"'),
    );
  }

  /** Every path that was opened for writing, or that a file was given by renaming or linking. */
  get written(): readonly string[] {
    const paths = this.lines.flatMap((line) => {
      const opened =
        /\b(?:open|openat|creat)\([^"]*"((?:[^"\\]|\\.)*)".*\b(?:O_WRONLY|O_RDWR|O_CREAT|creat)/.exec(line);
      if (opened) return [opened[1] ?? ''];
      if (!/\b(?:rename|renameat|renameat2|link|linkat)\(/.test(line)) return [];
      return [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, name]) => name ?? '');
    });
    return [...new Set(paths.map(unescaped))];
  }
}

/** strace writes bytes that are not ASCII as \303\274. */
function unescaped(text: string): string {
  const bytes = text.replace(/\\([0-7]{1,3})/g, (_, octal: string) =>
    String.fromCharCode(parseInt(octal, 8)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
