import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inProject } from '../../../build/tools/paths.mjs';

const cruiser = inProject('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const configs = ['.dependency-cruiser.mjs', 'tsconfig.json', 'tsconfig.base.json'];

describe('the layer table', () => {
  let house = '';

  beforeEach(() => {
    house = mkdtempSync(path.join(os.tmpdir(), 'sendco-layers-'));
    for (const config of configs) copyFileSync(inProject(config), path.join(house, config));
    // TypeScript does not accept a project without a file.
    mkdirSync(path.join(house, 'build'));
    writeFileSync(path.join(house, 'build', 'empty.mjs'), '');
  });

  afterEach(() => {
    rmSync(house, { recursive: true, force: true });
  });

  /** Makes a small house of files that import one another and gives what the table says about it. */
  function judge(files: Record<string, string[]>): string[] {
    for (const [name, imports] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(house, name)), { recursive: true });
      const lines = imports.map((target, index) => `import { word as word${index} } from '${target}';`);
      const used = imports.map((_, index) => `word${index}`).join(' + ');
      writeFileSync(
        path.join(house, name),
        [...lines, `export const word = '' + ${used || "''"};`].join('\n'),
      );
    }
    const floors = [...new Set(Object.keys(files).map((name) => name.split('/')[0] ?? ''))];
    const args = [cruiser, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...floors];
    const { stdout } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' });
    const { summary } = JSON.parse(stdout) as {
      summary: { violations: { rule: { name: string }; from: string }[] };
    };
    return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).sort();
  }

  it('has no objection to a house in order', () => {
    const problems = judge({
      'domain/reviews/rules.ts': [],
      'migrations/0010-school.ts': [],
      'migrations/index.ts': ['./0010-school'],
      'electron/main.ts': ['./shell/window', './reviews/service'],
      'electron/shell/window.ts': [],
      'electron/database/database.ts': ['../../migrations/index'],
      'electron/reviews/service.ts': ['./repository', '../../domain/reviews/rules'],
      'electron/reviews/repository.ts': ['../database/database'],
      'renderer/main.tsx': ['./desk/routes'],
      'renderer/desk/routes.tsx': ['../reviews/screen'],
      'renderer/reviews/screen.tsx': ['../ui/button', '../../domain/reviews/rules'],
      'renderer/ui/button.tsx': [],
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ['domain', 'domain/reviews/rules.ts', 'electron/database/database.ts'],
    ['a migration', 'migrations/0010-school.ts', 'domain/reviews/rules.ts'],
    ['a feature that reaches into another', 'electron/reviews/service.ts', 'electron/pupils/repository.ts'],
    [
      'the database that reaches for a feature',
      'electron/database/database.ts',
      'electron/pupils/repository.ts',
    ],
    [
      'the interface that reaches for the main process',
      'renderer/reviews/screen.tsx',
      'electron/reviews/service.ts',
    ],
    ['a building block that knows a feature', 'renderer/ui/button.tsx', 'renderer/reviews/screen.tsx'],
    ['the frame that knows a feature', 'renderer/app/calls.ts', 'renderer/reviews/screen.tsx'],
    ['the main process that reaches for the interface', 'electron/main.ts', 'renderer/bridge.ts'],
  ])('refuses %s', (_what, from, to) => {
    const target = path.posix.relative(path.posix.dirname(from), to).replace(/\.tsx?$/, '');
    const specifier = target.startsWith('.') ? target : `./${target}`;
    expect(judge({ [from]: [specifier], [to]: [] })).toEqual([`not-in-allowed: ${from}`]);
  });

  it('refuses circles', () => {
    const problems = judge({ 'domain/reviews/a.ts': ['./b'], 'domain/reviews/b.ts': ['./a'] });
    expect(problems).toEqual(['no-circles: domain/reviews/a.ts']);
  });

  it('refuses a file that it does not know', () => {
    expect(judge({ 'renderer/loose.ts': [] })).toEqual(['known-rooms: renderer/loose.ts']);
  });
});
