import react from '@vitejs/plugin-react'
import { compression } from 'vite-plugin-compression2'
import { defaultClientConditions, defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

export default defineConfig(({ isSsrBuild }) => ({
  // What never changes is compressed once, and not at every request.
  plugins: [
    react(),
    ...(isSsrBuild
      ? []
      : [compression({ include: /assets\/.*\.(js|css|svg)$/, algorithms: ['brotliCompress', 'gzip'] })]),
  ],
  // The server's bundle is made once, for production.
  ...(isSsrBuild && { define: { 'process.env.NODE_ENV': '"production"' } }),
  resolve: { conditions: ['@verdict/source', ...defaultClientConditions] },
  ssr: {
    // The server's bundle is loaded by path from another folder: everything it needs is in it.
    ...(isSsrBuild && { noExternal: true }),
    resolve: { conditions: ['@verdict/source', ...defaultServerConditions] },
  },
  build: {
    assetsDir: 'assets',
    // The server says early what the browser will load.
    ...(!isSsrBuild && { manifest: 'manifest.json' }),
    // The font is one file that is preloaded, not a string in a style sheet.
    assetsInlineLimit: 0,
    // The server says early what the browser will load, better than a script that has been loaded could.
    modulePreload: false,
    // One style sheet, which every page has: a script that is loaded later does not ask for it again, which the policy would refuse.
    cssCodeSplit: false,
    // The server's bundle is one file: a page kind that is loaded at its first view is one that can fail to be.
    ...(isSsrBuild && { rollupOptions: { output: { codeSplitting: false } } }),
    ...(!isSsrBuild && {
      rollupOptions: {
        // The script for other sites and the one for no network have one name for ever; they import nothing.
        input: {
          index: 'index.html',
          embed: 'src/embed/embed.ts',
          'service-worker': 'src/offline/service-worker.ts',
        },
        output: {
          // What every page and every language shares comes as one file, not as one for each module; so does what decides while a client answers.
          codeSplitting: {
            groups: [
              {
                name: 'shared',
                test: /engine[\\/](src|dist)[\\/](decide[\\/](answers|exclude|model|rank|score|situation|standing|target|weigh)|own-member)\.[jt]s$|wording[\\/](src|dist)[\\/](explaining[\\/]sentences|[\w-]+)\.[jt]s$|pictures[\\/]src[\\/](AtWidths|OptionName)\.tsx$|portal[\\/]src[\\/](ui|app|page|messages)[\\/](?!pages|Fold|open-fold|Sources|SafeLink|Section|use-open-for-print)[\w-]+\.tsx?$|[\\/](react|react-dom|scheduler)@/,
              },
            ],
          },
          entryFileNames: ({ name }: { name: string }) => (name === 'index' ? 'assets/[name]-[hash].js' : '[name].js'),
        },
      },
    }),
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    // Vitest leaves a processor free for watch mode; a single run can use all of them.
    maxWorkers: '100%',
    environment: 'happy-dom',
    // Colours are read from the style sheet, which is empty in tests otherwise.
    css: { include: /tokens\.css/ },
    // Node.js 26 has a localStorage of its own, which would stand before the page's.
    execArgv: process.allowedNodeEnvironmentFlags.has('--experimental-webstorage')
      ? ['--no-experimental-webstorage']
      : [],
    setupFiles: ['src/testing/unmount.ts'],
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
  },
}))
