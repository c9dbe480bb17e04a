import { HttpError } from 'react-admin'
import { expect, test } from 'vitest'
import { otherProblems, problemsByField } from './problems-by-field.ts'

const refused = (errors: { [field: string]: string }) => new HttpError('Some fields are wrong.', 422, { errors })

test('what is wrong stands by field', () => {
  const problems = problemsByField(refused({ email: 'No address.', root: 'Too much.' }))
  expect(problems).toEqual({ email: 'No address.', root: 'Too much.' })
  expect(otherProblems(problems, 'email')).toEqual(['Too much.'])
  expect(otherProblems(problems, 'email', 'root')).toEqual([])
})

test.each([
  ['a refusal about no field', refused({}), 'Some fields are wrong.'],
  ['a refusal that said nothing', new HttpError('The server answered 502.', 502), 'The server answered 502.'],
  ['anything else', new Error('broken'), 'broken'],
])('%s is about the whole form', (_, error, root) => expect(problemsByField(error)).toEqual({ root }))
