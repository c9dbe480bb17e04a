/**
 * Who may import whom, and why. Patterns, not lists: a new room is guarded from its first day.
 */
const room = '^apps/api/src/([^/]+)/'
const outside = '^apps/api/src/'

/** The rooms of the API in river order: each looks upstream only. */
const river = [
  [
    'config',
    'database',
    'housekeeping',
    'audit',
    'outbox',
    'reply-cache',
    'work',
    'http',
    'identity',
    'jobs',
    'audit-log',
    'site',
    'mail',
    'webhooks',
    'table-files',
    'workers',
  ],
  ['decision-models', 'case-studies'],
  ['assessments'],
  ['leads', 'visits', 'previews'],
  ['impact'],
  ['pages', 'reports', 'digest', 'health', 'affected'],
  ['first-start'],
]

/** The rooms of the engine in the order in which they are read. */
const steps = [
  'document',
  'maths',
  'robustness',
  'conditions',
  'mcda',
  'decide',
  'explain',
  'progress',
  'validate',
  'review',
]

/** Refuses an import of a room further down, `levels` being rooms in order. */
const onlyUpstream = (root, levels, pathNot) =>
  levels.flatMap((rooms, level) => {
    const below = levels.slice(level + 1).flat()
    return below.length === 0
      ? []
      : [
          {
            name: `not-downstream-of-${rooms.at(-1)}`,
            comment: 'Rooms look upstream only, so that one can be read without those that come after it.',
            severity: 'error',
            from: { path: `${root}(${rooms.join('|')})/`, pathNot },
            to: { path: `${root}(${below.join('|')})/` },
          },
        ]
  })

module.exports = {
  forbidden: [
    {
      name: 'apps-are-run',
      comment: 'Apps are run, packages are imported: nobody imports an app.',
      severity: 'error',
      from: { path: '^(apps/([^/]+)|packages)/' },
      to: { path: '^apps/([^/]+)/', pathNot: '^apps/$2/' },
    },
    {
      name: 'engine-imports-nothing',
      comment: 'The engine runs where the client is: it depends on nothing, not even on Node.js.',
      severity: 'error',
      from: { path: '^packages/engine/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/engine/src' },
    },
    {
      name: 'mcda-families-stand-alone',
      comment: 'A method is read with its family and the table that all share.',
      severity: 'error',
      from: { path: '^packages/engine/src/mcda/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/engine/src/mcda/', pathNot: '^packages/engine/src/mcda/($1|table)/' },
    },
    {
      name: 'packages-point-down',
      comment: 'wording and contracts know the engine; the engine and the content know neither.',
      severity: 'error',
      from: {
        path: '^packages/(contracts|wording|theme|facts|pictures|reports)/',
        pathNot: ['\\.test\\.ts$', '/testing/'],
      },
      to: { path: '^packages/starter-models/' },
    },
    {
      name: 'starter-models-are-content',
      comment: 'Content is for the seed and for tests; the apps get it through the API.',
      severity: 'error',
      from: { path: '^apps/(admin|portal|cli)/', pathNot: '\\.(test|e2e)\\.tsx?$|/testing/' },
      to: { path: '^packages/starter-models/' },
    },
    {
      name: 'portal-imports-no-validator',
      comment: 'The portal takes paths and types of contracts; zod would double what a phone has to load.',
      severity: 'error',
      from: { path: '^apps/portal/src', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^packages/contracts/src/(?!(paths|email|taken-together)\\.ts)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'client-imports-no-validator',
      comment: 'The client takes paths and types of contracts, so that a page that calls the API loads no zod.',
      severity: 'error',
      from: { path: '^packages/client/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/(client/src|contracts/src/paths\\.ts)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'packages-call-nothing',
      comment: 'Only apps call the API.',
      severity: 'error',
      from: { path: '^packages/(?!client/)' },
      to: { path: '^packages/client/' },
    },
    {
      name: 'rooms-keep-their-entities',
      comment: 'From another room one may use what its module exports, never its entities or controllers.',
      severity: 'error',
      from: {
        path: room,
        pathNot: ['^apps/api/src/(database|first-start)/', '^apps/api/src/pages/', '\\.spec\\.ts$'],
      },
      to: { path: '^apps/api/src/([^/]+)/.*\\.(entity|controller)\\.ts$', pathNot: '^apps/api/src/$1/' },
    },
    // The entity list is the schema: it stands above the river.
    ...onlyUpstream(outside, river, ['database/entities', '\\.spec\\.ts$']),
    ...onlyUpstream(
      '^packages/engine/src/',
      steps.map((room) => [room]),
      ['\\.test\\.ts$'],
    ),
    {
      name: 'work-is-apart-from-http',
      comment:
        'Requests, jobs, the first start, commands and tests open the same unit of work: nothing of a web server is in it.',
      severity: 'error',
      from: { path: `${outside}(work|audit|outbox)/`, pathNot: '\\.spec\\.ts$' },
      to: { path: [`${outside}http/`, 'node_modules/(fastify|@fastify|@nestjs)/'] },
    },
    {
      name: 'one-opener-of-work',
      comment: 'Audit and outbox are opened with the transaction that they belong to, in one place.',
      severity: 'error',
      from: { path: outside, pathNot: [`${outside}work/`, '\\.spec\\.ts$'] },
      to: { path: `${outside}(audit/audit-trail|outbox/outbox)\\.ts$` },
    },
    {
      name: 'desk-rooms-are-strangers',
      comment: 'Pages of the desk meet in App.tsx; what several of them use is in one of the rooms named here.',
      severity: 'error',
      from: {
        path: '^apps/admin/src/([^/]+)/',
        // A model opens in the studio; the first sign-in sets up what the account page does.
        pathNot: [
          '(\\.test\\.tsx?|/testing/[^/]+)$',
          '^apps/admin/src/(models/index\\.ts|sign-in/SetUpTwoFactor\\.tsx)$',
        ],
      },
      to: {
        path: '^apps/admin/src/(?!(api|autosave|brief|conditions|layout|providers|theme|ui)/)[^/]+/',
        pathNot: '^apps/admin/src/$1/',
      },
    },
    {
      name: 'front-end-rooms-have-an-order',
      comment: 'Two rooms that import each other are one room with two names.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^apps/(admin/src(/studio)?|portal/src)/[^/]+$' },
      to: { circular: true },
    },
    {
      name: 'no-circles',
      comment: 'A circle has no beginning to read from.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-test-in-production',
      comment: 'What only tests and benchmarks need stays with them.',
      severity: 'error',
      from: { pathNot: ['\\.(test|spec|e2e)\\.tsx?$', '/testing/', '^apps/(api/test|e2e)/', '^packages/[^/]+/bench/'] },
      to: { path: ['\\.(test|spec|e2e)\\.tsx?$', '/testing/', '^apps/api/test/'] },
    },
    {
      name: 'no-unresolved',
      comment: 'An import of nothing.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['\\.css$', '^@verdict/theme/.*css(\\?raw)?$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/dist/', '^(apps|packages)/[^/]+/reports/', '/node_modules/'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@verdict/source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js'],
    },
  },
}
