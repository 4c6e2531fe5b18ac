// @ts-check
// The rules of the house that a program can check; each message says what to use instead.
// Who may import whom is checked by .dependency-cruiser.mjs.
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Only these rooms speak to Electron. */
const electronRooms = ['electron/shell/**', 'electron/ipc/**', 'electron/main.ts', 'electron/preload.ts'];

const onlyInShell = {
  name: 'electron',
  message:
    'Only electron/shell, electron/ipc, main.ts and preload.ts know Electron, so that plain vitest can run the rest: pass in what you need.',
};

/** @param {('ipcMain' | 'ipcRenderer')[]} importNames */
const rawIpc = (...importNames) => ({
  name: 'electron',
  importNames,
  message:
    'A call crosses the processes by its api.ts in domain: electron/ipc checks sender and payload, preload.ts lists it.',
});

const onlyInUi = {
  group: ['react-aria-components', 'react-aria', 'react-stately', '@react-aria/*', '@react-stately/*'],
  message: 'Only renderer/ui knows the component library: use, or add, a building block there.',
};

/** On Windows a virus scanner or a sync program holds a file for a moment: electron/files waits for it. */
const onlyPatiently = {
  name: 'node:fs/promises',
  importNames: ['rename', 'rm', 'unlink', 'copyFile'],
  message: 'Rename and remove by renameWithRetry, removeFile and removeTree of electron/files.',
};

const notThePackageItself = {
  group: ['**/out/**', '**/dist/**'],
  message: 'Import the source, not what is built from it.',
};

/**
 * @param {{ paths?: object[], patterns?: object[] }} restrictions
 * @returns {import('eslint').Linter.RulesRecord}
 */
const restrictImports = ({ paths = [], patterns = [] }) => ({
  'no-restricted-imports': ['error', { paths, patterns: [notThePackageItself, ...patterns] }],
});

const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'domain has no clock: take today as a parameter.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'domain has no clock: take the time as a parameter.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'domain has no chance: take the number or the id as a parameter.',
  },
];

/** Decision 1. Tried: two child rows became none, without an error. */
const noTableRebuild = [
  {
    selector:
      'CallExpression[callee.property.name=/^(dropColumns?|alter|dropForeign|dropPrimary|setNullable|dropNullable)$/]',
    message:
      'Knex rebuilds the table for this and silently deletes every cascading child row: use raw "ALTER TABLE ... DROP COLUMN".',
  },
];

export default defineConfig(
  {
    ignores: [
      'node_modules/',
      'out/',
      'dist/',
      'coverage/',
      'demo-out/',
      'test-results/',
      'playwright-report/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['.dependency-cruiser.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      'no-unreachable': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
      ...restrictImports({ paths: [onlyInShell], patterns: [onlyInUi] }),
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // () => act() is our usual way to hand on an action that gives nothing.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // noPropertyAccessFromIndexSignature asks for the opposite.
      '@typescript-eslint/dot-notation': 'off',
      // Spreading a text into its characters is what it looks like.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, boolean: true } },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // It asks for the `!` that no-non-null-assertion refuses.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/prefer-optional-chain': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['electron/**', 'tests/**'],
    // Knex gives rows as any: the variable that takes them states their type. What stays untyped is caught where it is used.
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: electronRooms,
    rules: restrictImports({ paths: [rawIpc('ipcMain', 'ipcRenderer')] }),
  },
  {
    files: ['electron/**'],
    ignores: [...electronRooms, 'electron/files/**'],
    rules: restrictImports({ paths: [onlyInShell, onlyPatiently], patterns: [onlyInUi] }),
  },
  { files: ['electron/ipc/**'], rules: restrictImports({ paths: [rawIpc('ipcRenderer')] }) },
  { files: ['electron/preload.ts'], rules: restrictImports({ paths: [rawIpc('ipcMain')] }) },
  {
    files: ['domain/**'],
    rules: {
      ...restrictImports({
        paths: [onlyInShell],
        patterns: [
          { group: ['node:*'], message: 'domain is pure: do the reading and writing in electron.' },
          onlyInUi,
        ],
      }),
      'no-restricted-syntax': ['error', ...noClock],
    },
  },
  {
    files: ['migrations/**'],
    ignores: ['migrations/index.ts'],
    rules: {
      ...restrictImports({
        patterns: [
          {
            group: ['*'],
            message: 'A migration must mean the same in five years: write it out in SQL and import nothing.',
          },
        ],
      }),
      'no-restricted-syntax': ['error', ...noTableRebuild],
    },
  },
  {
    files: ['renderer/**'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat['recommended-latest']],
    rules: {
      // Our own components take autoFocus and decide what it means; plain elements must not.
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
      'no-restricted-globals': [
        'error',
        { name: 'window', message: 'Only renderer/bridge.ts touches window: call what it offers.' },
      ],
    },
  },
  // The paper page has no bridge: the printing room of the main process calls it, by one name on its window.
  { files: ['renderer/bridge.ts', 'renderer/papers/main.tsx'], rules: { 'no-restricted-globals': 'off' } },
  { files: ['renderer/ui/**'], rules: restrictImports({ paths: [onlyInShell] }) },
  {
    files: ['tests/**'],
    rules: {
      // The end-to-end tests evaluate inside Electron, and a test may name any type it needs.
      ...restrictImports({}),
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // The one place that writes to the log, and to the console when a developer asks for it.
  { files: ['electron/shell/bug-log.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.mjs'],
    rules: {
      // JSDoc types are the assertions of plain JavaScript: `/** @type {X} */ const x = JSON.parse(...)`.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['build/electron-loader/**', 'build/icons-tool/**'], rules: restrictImports({}) },
  {
    files: ['*.config.{ts,mjs}', '.*.mjs', 'tests/**/*.config.ts', '**/*.d.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
