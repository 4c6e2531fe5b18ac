import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../../build/tools/paths.mjs';

const eslint = new ESLint({ cwd: inProject() });

/** The rules with types need a file of the project: the text is read as if it stood in one of the folder's own. */
function someFileIn(folder: string): string {
  const name = readdirSync(inProject(folder)).find((file) => /^(?!index).*\.tsx?$/.test(file));
  if (!name) throw new Error(`There is no file in ${folder}`);
  return path.join(folder, name);
}

async function complaints(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: inProject(file) });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId?.startsWith('no-restricted'))
    .map(({ message }) => message);
}

const refused = [
  {
    what: 'Electron in the vault',
    file: someFileIn('electron/vault'),
    text: "import { app } from 'electron';\napp.quit();\n",
    says: /Only electron\/shell, electron\/ipc/,
  },
  {
    what: 'a raw ipcMain in the shell',
    file: someFileIn('electron/shell'),
    text: "import { ipcMain } from 'electron';\nipcMain.removeAllListeners();\n",
    says: /crosses the processes by its api\.ts/,
  },
  {
    what: 'a raw ipcRenderer in the main process',
    file: 'electron/main.ts',
    text: "import { ipcRenderer } from 'electron';\nipcRenderer.removeAllListeners();\n",
    says: /crosses the processes by its api\.ts/,
  },
  {
    what: 'a dropped column by knex in a migration',
    file: 'migrations/0010-school.ts',
    text: "export const up = (table: { dropColumn(name: string): void }) => table.dropColumn('name');\n",
    says: /silently deletes every cascading child row/,
  },
  {
    what: 'an altered column in a migration',
    file: 'migrations/0010-school.ts',
    text: 'export const up = (column: { alter(): void }) => column.alter();\n',
    says: /silently deletes every cascading child row/,
  },
  {
    what: 'an import in a migration',
    file: 'migrations/0010-school.ts',
    text: "import { ok } from '../domain/common/result';\nexport const up = ok;\n",
    says: /import nothing/,
  },
  {
    what: 'the clock in domain',
    file: someFileIn('domain/common'),
    text: 'export const today = () => new Date();\n',
    says: /domain has no clock/,
  },
  {
    what: 'the file system in domain',
    file: someFileIn('domain/common'),
    text: "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
    says: /domain is pure/,
  },
  {
    what: 'the window in the interface',
    file: someFileIn('renderer/app'),
    text: 'export const origin = window.origin;\n',
    says: /Only renderer\/bridge\.ts touches window/,
  },
  {
    what: 'the component library outside renderer/ui',
    file: someFileIn('renderer/app'),
    text: "import { Button } from 'react-aria-components';\nexport const TheirButton = Button;\n",
    says: /Only renderer\/ui knows the component library/,
  },
  {
    what: 'a default export',
    file: someFileIn('domain/common'),
    text: 'export default 1;\n',
    says: /default/,
  },
];

describe('the rules of the house refuse', () => {
  it.each(refused)('$what', async ({ file, text, says }) => {
    expect(await complaints(file, text)).toEqual([expect.stringMatching(says)]);
  });

  it('nothing of what is right in its place', async () => {
    const electron = "import { app } from 'electron';\napp.quit();\n";
    expect(await complaints(someFileIn('electron/shell'), electron)).toEqual([]);
    expect(
      await complaints(
        'electron/preload.ts',
        "import { ipcRenderer } from 'electron';\nipcRenderer.send('a');\n",
      ),
    ).toEqual([]);
  });
});
