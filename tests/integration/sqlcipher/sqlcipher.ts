import { execFile, execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { cachedFolder, keyOf } from '../../../build/tools/cache.mjs';
import { inProject } from '../../../build/tools/paths.mjs';
import { runNode, runNpm } from '../../../build/tools/run.mjs';

/** Zetetic's own SQLCipher, with OpenSSL: nothing of it is in our engine, which writes its format by code of its own. */
const judge = '@journeyapps/sqlcipher@6.0.0';

/**
 * Installs the independent SQLCipher for this test alone, outside the project: the package brings sources, which are compiled
 * once (half a minute) and kept in the cache.
 * @returns its folder, or the reason why it cannot be had here
 */
export async function independentSqlCipher(): Promise<{ folder: string } | { missing: string }> {
  if (process.platform === 'win32')
    return { missing: 'its Windows build needs an OpenSSL that the package lacks' };
  if (process.platform === 'linux' && !existsSync('/usr/include/openssl/evp.h'))
    return { missing: 'it is compiled with the headers of OpenSSL (libssl-dev), which are not there' };
  const made = await cachedFolder(`sqlcipher-judge/${keyOf(judge, process.version, process.arch)}`, build);
  return { folder: packageIn(made) };
}

/** The statements' rows, as an independent SQLCipher reads and writes the file; its error message when it cannot. */
export async function askSqlCipher(
  folder: string,
  question: { file: string; key: Buffer; statements: readonly string[] },
): Promise<Record<string, unknown>[][] | { error: string }> {
  const script = path.join(import.meta.dirname, 'children', 'ask-sqlcipher.mjs');
  const running = promisify(execFile)(process.execPath, [
    script,
    folder,
    question.file,
    question.key.toString('hex'),
  ]);
  running.child.stdin?.end(JSON.stringify(question.statements));
  return JSON.parse((await running).stdout) as Record<string, unknown>[][] | { error: string };
}

const packageIn = (folder: string): string => path.join(folder, 'node_modules', '@journeyapps', 'sqlcipher');

async function build(folder: string): Promise<void> {
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  const logFile = path.join(folder, 'build.log');
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund'];
  if ((await runNpm(['install', ...quietly, judge], { cwd: folder, logFile })) !== 0)
    throw new Error(`${judge} cannot be installed`);
  const gyp = inProject('node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  // Unoptimised: it opens two small files, and compiles in half the time.
  const code = await runNode(gyp, ['rebuild', '--debug'], {
    cwd: packageIn(folder),
    logFile,
    env: compilerEnvironment(),
  });
  if (code !== 0) throw new Error(`${judge} cannot be compiled: ${lastWords(logFile)}`);
}

/** Debian's Node keeps its headers under /usr; without this node-gyp would download them. */
function compilerEnvironment(): NodeJS.ProcessEnv {
  const isDebian = existsSync('/usr/include/node/node_api.h');
  return { ...(isDebian ? { npm_config_nodedir: '/usr' } : {}), ...process.env };
}

const lastWords = (file: string): string => execFileSync('tail', ['-n', '15', file], { encoding: 'utf8' });
