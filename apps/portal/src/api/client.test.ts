import * as contracts from '@verdict/contracts'
import { expect, test } from 'vitest'
import { routes } from './client.ts'

test.each(Object.entries(routes))('%s goes where its contract says', (name, route) => {
  const { method, path } = contracts[name as keyof typeof routes]
  expect(route).toEqual({ method, path })
})
