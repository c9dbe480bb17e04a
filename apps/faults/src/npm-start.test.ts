import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { descendantsOf, freePort, isAlive, newFolder, thorough, tidy, until } from './product.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

afterEach(tidy)

/** What npm starts here is what `npm start` starts once everything is built. */
function packageAround(port: number) {
  const folder = newFolder()
  mkdirSync(join(folder, 'infra'))
  writeFileSync(
    join(folder, 'infra/start.mjs'),
    `import { endWithNpm } from ${JSON.stringify(join(ROOT, 'infra/workstation/end-with-npm.mjs'))}
     endWithNpm()
     process.env.PORT = '${port}'
     await import(${JSON.stringify(join(ROOT, 'apps/api/dist/main.js'))})`,
  )
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      name: 'x',
      private: true,
      type: 'module',
      scripts: {
        start: scripts.start
          .replaceAll('infra/workstation/start.mjs', 'infra/start.mjs')
          .replaceAll('infra/node/', join(ROOT, 'infra/node/')),
      },
    }),
  )
  return folder
}

const endsTheProduct = async (signal: NodeJS.Signals) => {
  const port = await freePort()
  const npm = spawn('npm', ['start'], { cwd: packageAround(port), stdio: 'ignore' })
  const live = () =>
    fetch(`http://127.0.0.1:${port}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
  await until(live, 60_000)
  const below = descendantsOf(npm.pid as number)
  expect(below.length).toBeGreaterThan(2)
  npm.kill(signal)
  await until(async () => !below.some(isAlive), 15_000)
  expect(await live()).toBe(false)
}

test('ending npm with SIGTERM ends the product and its database', () => endsTheProduct('SIGTERM'))
thorough.each(['SIGINT', 'SIGHUP', 'SIGKILL'] as const)('with %s too', endsTheProduct)
