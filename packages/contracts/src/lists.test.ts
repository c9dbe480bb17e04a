import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { listQuery } from './lists.ts'

const query = listQuery({ status: z.string().optional() }, ['createdAt', 'name'])

test('a list that asks for nothing gets the first page, newest first', () => {
  expect(query.parse({})).toEqual({ filter: {}, range: [0, 24], sort: ['createdAt', 'DESC'] })
})

describe('what is not on the allow-list is refused, not ignored', () => {
  test.each([
    { query: { filter: '{"passwordHash":"$a"}' } },
    { query: { filter: '{' } },
    { query: { filter: '[]' } },
    { query: { sort: '["id","ASC;--"]' } },
    { query: { sort: '["(CASE WHEN 1=1 THEN id END)","ASC"]' } },
    { query: { range: '[0,100000]' } },
    { query: { range: '[10,2]' } },
    { query: { populate: '*' } },
  ])('$query', ({ query: asked }) => {
    expect(query.safeParse(asked).success).toBe(false)
  })
})
