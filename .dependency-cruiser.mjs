// @ts-check
// Who may import whom: the layer table of ARCHITECTURE.md. What is not listed under `allowed` is an error, and so is a
// file in a room that this table does not know.

/** The rooms under electron/ that features stand on. */
const groundRooms = ['database', 'documents', 'files', 'history', 'settings', 'vault'];
const ground = `^electron/(?:${groundRooms.join('|')})/`;

/** Rooms that put together what several features hold: a paper, an import, the list of what is due, the demo school. */
const gatherers =
  '^electron/(?:papers|imports|tasks|reports|teacher-sheets|demo|documents|backups|subject-access|transfers)/';

/** Rooms with rules of their own: everything else under electron/ is a feature. */
const notFeatures = `^electron/(?:${groundRooms.join('|')}|shell|ipc|papers|backups)/`;

/** In renderer/ these are not features: the frame, the building blocks. */
const frame = '^renderer/(?:app|ui)/';

/** What puts the screens together: it alone knows every feature. */
const rendererRoots = '^renderer/(?:main\\.tsx|desk/[^/]+\\.tsx?|papers/main\\.tsx)$';

const ownRoom = (/** @type {string} */ floor) => ({
  from: { path: `^${floor}/([^/]+)/` },
  to: { path: `^${floor}/$1/` },
});
const npm = '^node_modules/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'Two files that need each other are one, or need a third: move what both use into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'This import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(?:url|raw|worker)$' },
    },
    {
      name: 'known-rooms',
      comment: 'No rule covers this file: put it in a room of ARCHITECTURE.md, or give its room a rule here.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '^(?:domain|migrations)/',
          '^electron/(?:[^/]+/|main\\.ts|preload\\.ts)',
          '^renderer/(?:[^/]+/|bridge\\.ts|main\\.tsx)',
          '\\.d\\.ts$',
          '\\.json$',
        ],
      },
      to: {},
    },
    {
      name: 'electron-only-in-shell',
      comment:
        'Only electron/shell, electron/ipc, main.ts and preload.ts import Electron: pass in what you need.',
      severity: 'error',
      from: { pathNot: '^electron/(?:(?:shell|ipc)/|main\\.ts$|preload\\.ts$)' },
      to: { path: '^node_modules/electron/' },
    },
    {
      name: 'no-developer-tools-in-the-program',
      comment: 'The program is not built with its tests or its build scripts.',
      severity: 'error',
      from: { path: '^(?:domain|electron|migrations|renderer)/' },
      to: { path: '^(?:tests|build)/' },
    },
  ],
  allowedSeverity: 'error',
  allowed: [
    // domain -> nothing of ours, and libraries that only compute.
    {
      from: { path: '^domain/' },
      to: {
        path: [
          '^domain/',
          '^node_modules/(?:zod|papaparse|diff|fraction\\.js|flesch-kincaid|syllable|@internationalized/date)/',
        ],
      },
    },
    // migrations -> nothing; index.ts lists them.
    { from: { path: '^migrations/index\\.ts$' }, to: { path: '^migrations/\\d{4}-[^/]+\\.ts$' } },

    // electron/* -> domain, Node and the libraries of the main process.
    { from: { path: '^electron/' }, to: { path: '^domain/' } },
    { from: { path: '^electron/' }, to: { dependencyTypes: ['core'] } },
    {
      from: { path: '^electron/' },
      to: { path: npm, pathNot: '^node_modules/(?:react|react-dom|zustand)/' },
    },
    ownRoom('electron'),
    // The ground: files at the bottom, then the vault and the database, then what is kept in them.
    { from: { path: ground }, to: { path: '^electron/files/' } },
    { from: { path: '^electron/database/' }, to: { path: ['^migrations/', '^electron/vault/'] } },
    { from: { path: '^electron/(?:history|settings)/' }, to: { path: '^electron/(?:database|vault)/' } },
    {
      from: { path: '^electron/documents/' },
      to: { path: '^electron/(?:database|vault|history|settings)/' },
    },
    // electron/<feature> -> the ground.
    { from: { path: '^electron/[^/]+/', pathNot: notFeatures }, to: { path: ground } },
    // A review is of a plan.
    { from: { path: '^electron/reviews/' }, to: { path: '^electron/ehc-plans/' } },
    // The chain: an outcome of section E, a target, the provision that serves it, what was delivered and seen.
    { from: { path: '^electron/support-plans/' }, to: { path: '^electron/(?:ehc-plans|provision)/' } },
    { from: { path: '^electron/progress/' }, to: { path: '^electron/support-plans/' } },
    { from: { path: '^electron/(?:sessions|costs|timetable)/' }, to: { path: '^electron/provision/' } },
    // Weeks of runs, sessions and deadlines are counted in the school's own days.
    {
      from: { path: '^electron/(?:provision|costs|sessions|timetable|maps|reviews|support-plans)/' },
      to: { path: '^electron/school/calendars\\.ts$' },
    },
    // A map shows the runs of provision.
    { from: { path: '^electron/maps/' }, to: { path: '^electron/provision/' } },
    // What a changed map would cost.
    { from: { path: '^electron/what-if/' }, to: { path: '^electron/(?:provision|costs)/' } },
    { from: { path: '^electron/timetable/' }, to: { path: '^electron/ehc-plans/' } },
    { from: { path: '^electron/reviews/' }, to: { path: '^electron/sessions/' } },
    { from: { path: gatherers }, to: { path: '^electron/[^/]+/', pathNot: '^electron/(?:shell|ipc)/' } },
    // The rooms at the door, and the composition root, which reads as the story of starting up.
    { from: { path: '^electron/(?:shell|ipc)/' }, to: { path: '^electron/' } },
    { from: { path: '^electron/(?!preload)[^/]+\\.ts$' }, to: { path: ['^electron/', '^migrations/'] } },

    // renderer/* -> domain and the libraries of the interface; renderer/<feature> -> ui and app, never the other way round.
    { from: { path: '^renderer/' }, to: { path: ['^domain/', '^renderer/bridge\\.ts$'] } },
    { from: { path: '^renderer/' }, to: { path: npm, pathNot: '^node_modules/(?:electron|knex|sqlite3)/' } },
    { from: { path: '^renderer/' }, to: { path: '\\.css$' } },
    ownRoom('renderer'),
    { from: { path: '^renderer/app/' }, to: { path: '^renderer/ui/' } },
    { from: { path: '^renderer/[^/]+/', pathNot: frame }, to: { path: frame } },
    // A pupil's page shows documents, plans and reviews: features may show each other's parts, without circles.
    {
      from: { path: '^renderer/[^/]+/', pathNot: frame },
      to: { path: '^renderer/[^/]+/', pathNot: '^renderer/desk/' },
    },
    { from: { path: rendererRoots }, to: { path: '^renderer/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
