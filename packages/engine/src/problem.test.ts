import { describe, expect, test } from 'vitest'
import { model } from '../testing/model.ts'
import { ownMember } from './own-member.ts'
import { InvalidError } from './problem.ts'
import { validated } from './validate/validate.ts'

describe('an error that names everything that is wrong', () => {
  const problems = [
    { pointer: '', code: 'type', message: 'This must be an object.' },
    { pointer: '/rules/0', code: 'required', message: '"when" is missing.' },
  ]
  test('has a line for each problem, the whole document as "/"', () => {
    expect(new InvalidError(problems).message).toBe('/: This must be an object.\n/rules/0: "when" is missing.')
  })
  test('keeps the problems for programs, and is an error with a name', () => {
    const error = new InvalidError(problems)
    expect(error.problems).toEqual(problems)
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe('InvalidError')
  })
  test('is what a document that is not valid is refused with', () => {
    const refuse = () => validated({ ...model(), options: [], slug: 'Not a slug' })
    expect(refuse).toThrow(InvalidError)
    expect(refuse).toThrow('/slug')
    expect(refuse).toThrow('/options')
  })
})

describe('a member of a record', () => {
  test('is found by its key, an empty one too', () => {
    expect(ownMember({ a: 1, '': 2 }, 'a')).toBe(1)
    expect(ownMember({ a: 1, '': 2 }, '')).toBe(2)
  })
  test('is undefined where there is none', () => {
    expect(ownMember({ a: 1 }, 'b')).toBeUndefined()
  })
  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('is never the inherited %s', (key) => {
    expect(ownMember({}, key)).toBeUndefined()
    expect(ownMember(JSON.parse(`{"${key}": 1}`) as { [key: string]: number }, key)).toBe(1)
  })
})
