import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { API_DIST, newFolder, tidy } from './product.ts'

const BUILT = fileURLToPath(new URL('../../portal/dist', import.meta.url))

const { portalBundle }: { portalBundle(folder: string): Promise<{ locales: string[] }> } = await import(
  join(API_DIST, 'pages/portal-bundle.js')
)

afterEach(tidy)

test.each([
  { fault: 'is not there', content: undefined },
  { fault: 'is half there', content: 'export const locales = [' },
  { fault: 'fails while it is loaded', content: 'throw new Error("EMFILE")' },
])('what shows the pages is loaded when it can be, though once it $fault', async ({ content }) => {
  const folder = newFolder()
  mkdirSync(join(folder, 'server'))
  // The bundle's assets must be beside it.
  symlinkSync(join(BUILT, 'client'), join(folder, 'client'))
  const file = join(folder, 'server/server.js')
  if (content !== undefined) writeFileSync(file, content)
  for (let tries = 0; tries < 2; tries++) await expect(portalBundle(folder)).rejects.toThrow()
  rmSync(file, { force: true })
  symlinkSync(join(BUILT, 'server/server.js'), file)
  expect((await portalBundle(folder)).locales).toContain('en')
})
