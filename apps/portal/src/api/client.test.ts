import * as contracts from '@verdict/contracts'
import { expect, test } from 'vitest'
import { routes } from './client.ts'

test.each(Object.entries(routes))('%s uses the path of its contract', (name, route) => {
  const { method, path } = contracts[name as keyof typeof routes]
  expect(route).toEqual({ method, path })
})
