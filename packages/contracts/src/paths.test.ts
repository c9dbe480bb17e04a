import { expect, test } from 'vitest'
import { paths, urlOf } from './paths.ts'

test('a path is filled in with what its parameters say, whatever signs they hold', () => {
  expect(urlOf(paths.modelVersion, { slug: 'a/b', number: 3 })).toBe('/api/v1/models/a%2Fb/versions/3')
})
