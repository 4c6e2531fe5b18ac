// @ts-check
// What Electron's own default_app does, for the stand-in runtime that lacks it: opens `electron <folder>`.
// It is an ES module that awaits the program's main at top level, because Electron then holds `ready` back until main has
// been evaluated; otherwise registering the app:// scheme would come too late.
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'));

if (given) {
  await open(path.resolve(given));
} else {
  process.stderr.write('Give the folder of a program: electron <folder>\n');
  app.exit(1);
}

/** @param {string} folder that holds a package.json */
async function open(folder) {
  try {
    /** @type {{ name?: string, productName?: string, version?: string, main?: string }} */
    const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    app.setName(about.productName ?? about.name ?? app.name);
    if (about.version) callInternal('setVersion', about.version);
    callInternal('setAppPath', folder);
    await import(pathToFileURL(path.resolve(folder, about.main ?? 'index.js')).href);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    app.exit(1);
  }
}

/**
 * Calls what Electron's own loader calls too, though its types leave it out.
 * @param {'setVersion' | 'setAppPath'} name
 * @param {string} value
 */
function callInternal(name, value) {
  const method = Reflect.get(app, name);
  if (typeof method === 'function') method.call(app, value);
}
