import { expect, test } from '@jest/globals'
import { operations } from '../../test/operations.ts'
import { samples } from '../../test/samples.ts'
import { tryEverything } from '../../test/try-everything.ts'

test('there is a right request for every call of the API, and for no other', () => {
  expect(Object.keys(samples).sort()).toEqual(operations.map(({ id }) => id).sort())
})

// The calls that read; the others are in `mutations-of-posts.spec.ts` and `mutations-of-changes.spec.ts`, so that processes share the work.
tryEverything(operations.filter(({ method }) => method === 'GET'))
