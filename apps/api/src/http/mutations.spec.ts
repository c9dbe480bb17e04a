import { expect, test } from '@jest/globals'
import { operations } from '../../test/operations.ts'
import { samples } from '../../test/samples.ts'
import { tryEverything } from '../../test/try-everything.ts'

test('there is a right request for every call of the API, and for no other', () => {
  expect(Object.keys(samples).sort()).toEqual(operations.map(({ id }) => id).sort())
})

// Half of the calls; the other half is in `mutations-of-writes.spec.ts`, so that two processes share the work.
tryEverything(operations.filter(({ method }) => method === 'GET'))
