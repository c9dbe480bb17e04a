import react from '@vitejs/plugin-react'
import { compression } from 'vite-plugin-compression2'
import { defaultClientConditions, defaultServerConditions, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** What pages are made of: their tests load it as some files, not as thousands, each file of tests anew. */
const libraries = [
  '@emotion/react',
  '@emotion/styled',
  '@mui/material',
  '@mui/material/styles',
  '@mui/material/utils',
  '@tanstack/react-query',
  '@testing-library/dom',
  '@testing-library/react',
  '@testing-library/user-event',
  'react-admin',
  'react-dom',
  'react-dom/client',
  'react-error-boundary',
  'react-hook-form',
  'react-router',
  'react-router-dom',
]

/** Of a library that stands in an address with its version, and in another without, there would be two, and neither knows of the other. */
const oneOfEach: Plugin = {
  name: 'one-of-each',
  enforce: 'pre',
  async resolveId(id, importer, options) {
    const found = await this.resolve(id, importer, { ...options, skipSelf: true })
    return found && { ...found, id: found.id.replace(/\?v=\w+$/, '') }
  },
}

export default defineConfig({
  base: '/admin/',
  // What never changes is compressed once, and not at every request.
  plugins: [react(), compression({ include: /assets\/.*\.(m?js|css|svg)$/, algorithms: ['brotliCompress', 'gzip'] })],
  resolve: { conditions: ['@verdict/source', ...defaultClientConditions] },
  // Tests without a page are resolved as on a server.
  ssr: { resolve: { conditions: ['@verdict/source', ...defaultServerConditions] } },
  worker: { format: 'es' },
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 1500, modulePreload: { polyfill: false } },
  test: {
    dir: 'src',
    // A call that a test has refused is logged by react-admin.
    silent: 'passed-only',
    // Vitest leaves a processor free for watch mode; a single run can use all of them.
    maxWorkers: '100%',
    testTimeout: 30_000 * Number(process.env.RUNS ?? 1),
    environment: 'happy-dom',
    // Sooner there than processes.
    pool: 'threads',
    deps: { optimizer: { client: { enabled: true, include: libraries } } },
    // Icons are drawn by what stands in them.
    server: { deps: { inline: [/@mui.icons-material/] } },
    // The accent is judged by the colours that stand there.
    css: { include: /tokens\.css/ },
    // Node.js 26 has a localStorage of its own, which would stand before the page's.
    execArgv: process.allowedNodeEnvironmentFlags.has('--experimental-webstorage')
      ? ['--no-experimental-webstorage']
      : [],
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
    projects: [
      { extends: true, plugins: [oneOfEach], test: { name: 'pages', include: ['**/*.test.tsx'] } },
      // What needs no page has none, and its files may share one world.
      { extends: true, test: { name: 'logic', include: ['**/*.test.ts'], environment: 'node', isolate: false } },
    ],
  },
})
