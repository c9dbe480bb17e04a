import { fileURLToPath } from 'node:url'
import { getSite } from '@verdict/contracts'
import { afterEach, expect, test } from 'vitest'
import { descendantsOf, isAlive, Product, tidy, until } from './product.ts'

afterEach(tidy)

test('pnpm dev serves everything from its sources on one port, and leaves no process behind', async () => {
  const dev = await Product.launch({
    main: fileURLToPath(new URL('../../api/dev/main.mjs', import.meta.url)),
    env: { NODE_ENV: 'development', INSPECT_PORT: '0', HOST: '127.0.0.1' },
  })
  await until(async () => {
    if (dev.ended) throw new Error(`It ended: ${dev.said}`)
    return (await dev.get('/health/ready')).status === 200
  }, 90_000)
  const page = await dev.get('/django-or-nodejs')
  expect(page.text).toMatch(/<h1[^>]*>[^<]*Django/)
  expect(page.text).toContain('/src/main.tsx')
  expect((await dev.get('/admin/')).text).toContain('/@vite/client')
  expect((await dev.call(getSite)).status).toBe(200)
  const started = descendantsOf(dev.process.pid as number)
  expect(started.length).toBeGreaterThan(1)
  await dev.end()
  await until(async () => !started.some(isAlive), 10_000)
}, 120_000)
