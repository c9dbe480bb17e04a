import react from '@vitejs/plugin-react'
import { compression } from 'vite-plugin-compression2'
import { defaultClientConditions } from 'vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  base: '/admin/',
  // What never changes is compressed once, and not at every request.
  plugins: [react(), compression({ include: /assets\/.*\.(m?js|css|svg)$/, algorithms: ['brotliCompress', 'gzip'] })],
  resolve: { conditions: ['@verdict/source', ...defaultClientConditions] },
  worker: { format: 'es' },
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 1500, modulePreload: { polyfill: false } },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    // A call that a test has refused is logged by react-admin.
    silent: 'passed-only',
    // Vitest leaves a processor free for watch mode; a single run can use all of them.
    maxWorkers: '100%',
    testTimeout: 30_000 * Number(process.env.RUNS ?? 1),
    environment: 'happy-dom',
    // The accent is judged by the colours that stand there.
    css: { include: /tokens\.css/ },
    // Node.js 26 has a localStorage of its own, which would stand before the page's.
    execArgv: process.allowedNodeEnvironmentFlags.has('--experimental-webstorage')
      ? ['--no-experimental-webstorage']
      : [],
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
  },
})
