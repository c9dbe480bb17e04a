import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { describe, expect, test } from 'vitest'

/** Everything that an import brings along, as a browser would load it; in bytes after gzip. */
async function weigh(code: string): Promise<{ bytes: number; code: string }> {
  const entry = '\0entry'
  const result = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id.endsWith('/entry') ? entry : undefined),
        load: (id) => (id === entry ? code.replaceAll("'.", `'${import.meta.dirname}`) : undefined),
      },
    ],
    build: { write: false, target: 'es2022', lib: { entry: 'entry', formats: ['es'] }, minify: true },
  })
  const [output] = Array.isArray(result) ? result : [result]
  const [chunk] = (output as { output: { code: string }[] }).output
  const text = chunk?.code ?? ''
  return { bytes: gzipSync(text).length, code: text }
}

describe('what a page loads', () => {
  test('to decide, without robustness: everything in the front door is under 8 kB', async () => {
    const { bytes, code } = await weigh("export * from './index.ts'")
    expect(bytes).toBeLessThan(8000)
    // These constants are in every bundle that draws samples, so a bundle without sampling has none of them.
    expect(code).not.toMatch(/\|0x811c9dc5|16777619/)
  })
  test.each([
    ['how far it has come', "export { progress, nextQuestion } from './progress/index.ts'", 12_500],
    ['a core verdict', "export { compile } from './index.ts'; export { decide } from './decide/index.ts'", 10_000],
    ['the whole verdict', "export { compile } from './index.ts'; export { explain } from './explain/index.ts'", 22_000],
  ])('%s', async (_, code, most) => {
    expect((await weigh(code)).bytes).toBeLessThan(most)
  })
})
