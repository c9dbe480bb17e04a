import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { checkBuilds, sourceHash } from '../../../infra/workstation/source-hash.mjs'

let root: string
const write = (file: string, content: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), content)
}
const built = (workspace: string) => write(`${workspace}/dist/.source-hash`, sourceHash(workspace, root))
const refusal = () => {
  try {
    checkBuilds(['apps/one', 'apps/other'], root)
    return ''
  } catch (error) {
    return (error as Error).message
  }
}

/** Two apps, of which one is made with a package that is made with another. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verdict-stale-'))
  write('packages/deep/package.json', '{}')
  write('packages/deep/src/deep/deep.ts', 'export const deep = 1')
  write('packages/near/package.json', '{ "dependencies": { "@verdict/deep": "workspace:*" } }')
  write('packages/near/src/near.ts', 'export const near = 1')
  write('apps/one/package.json', '{ "dependencies": { "@verdict/near": "workspace:*", "react": "19" } }')
  write('apps/one/src/main.ts', 'start(1)')
  write('apps/other/package.json', '{}')
  write('apps/other/src/main.ts', 'start(2)')
  built('apps/one')
  built('apps/other')
})

test('builds of the present sources are tested', () => {
  expect(refusal()).toBe('')
  write('apps/one/src/main.test.ts', 'test()')
  write('packages/unused/src/unused.ts', 'export const unused = 1')
  expect(refusal()).toBe('')
})

describe('a build is refused by a sentence when', () => {
  test.each<[string, () => void]>([
    ['its source has changed', () => write('apps/one/src/main.ts', 'start(3)')],
    ['a source was added', () => write('apps/one/src/more.tsx', 'more()')],
    ['a source was taken away', () => rmSync(join(root, 'apps/one/src/main.ts'))],
    ['a package of its has changed', () => write('packages/near/src/near.ts', 'export const near = 2')],
    ['a package of a package has changed', () => write('packages/deep/src/deep/deep.ts', 'export const deep = 2')],
    ['it is not there', () => rmSync(join(root, 'apps/one/dist'), { recursive: true })],
  ])('%s', (_, change) => {
    change()
    expect(refusal()).toBe('The build of apps/one is not of the present sources: run "npx pnpm@10 run build" first.')
  })
})

test('all that are stale are named at once', () => {
  write('packages/near/src/near.ts', 'export const near = 2')
  write('apps/other/src/main.ts', 'start(3)')
  expect(refusal()).toContain('apps/one and apps/other')
})
