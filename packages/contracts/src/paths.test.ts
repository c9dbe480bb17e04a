import { expect, test } from 'vitest'
import { paths, urlOf } from './paths.ts'

test('parameters are encoded in a path, with all characters', () => {
  expect(urlOf(paths.modelVersion, { slug: 'a/b', number: 3 })).toBe('/api/v1/models/a%2Fb/versions/3')
})
