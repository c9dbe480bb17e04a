import { djangoOrNodejs } from '@verdict/starter-models'
import { beforeEach, expect, test } from 'vitest'
import { newStoredAnswers, storeAnswers, randomId, readStored, SETTLED } from './stored-answers.ts'

const { slug } = djangoOrNodejs
beforeEach(() => localStorage.clear())

test('stored answers are restored', () => {
  const stored = {
    ...newStoredAnswers('team'),
    answers: { team: 'python', releases: false, features: [] },
    path: ['team', SETTLED],
  }
  storeAnswers(slug, stored)
  expect(readStored(djangoOrNodejs)).toEqual({ stored, dropped: { questions: [], gone: 0 } })
})

test('several choices are a set: moved about in the model since, they are all still there', () => {
  storeAnswers(slug, { ...newStoredAnswers('features'), answers: { features: ['app', 'editors'] } })
  const places = ['editors', 'app'].map((key) =>
    djangoOrNodejs.questions.find(({ key }) => key === 'features')?.choices?.findIndex((choice) => choice.key === key),
  )
  expect(places).toEqual([...places].sort((a, b) => Number(a) - Number(b)))
  expect(readStored(djangoOrNodejs)).toMatchObject({
    stored: { answers: { features: ['editors', 'app'] } },
    dropped: { questions: [], gone: 0 },
  })
})

test('answers that the present version does not allow are left out and listed, the others stay', () => {
  storeAnswers(slug, {
    ...newStoredAnswers('gone'),
    answers: { team: 'cobol', releases: false, crowd: 300, rate: 1e9 },
    path: ['gone', 'team'],
    index: 1,
  })
  expect(readStored(djangoOrNodejs)).toMatchObject({
    stored: { answers: { releases: false }, path: ['team'], index: 0 },
    dropped: { questions: ['team', 'rate'], gone: 1 },
  })
})

test.each(['', '{', 'null', '3', '{"answers":3}', '{"answers":null}'])(
  'a damaged store (%s) is as good as none',
  (text) => {
    localStorage.setItem(`verdict:answers:${slug}`, text)
    expect(readStored(djangoOrNodejs)).toBeUndefined()
  },
)

test.each([{ path: 'team' }, { path: [3] }, { index: -4 }, { index: 'x' }])(
  'odd steps (%j) do not stop anybody',
  (odd) => {
    localStorage.setItem(`verdict:answers:${slug}`, JSON.stringify({ answers: { team: 'python' }, ...odd }))
    const { stored } = readStored(djangoOrNodejs) ?? {}
    expect(stored?.path[stored.index]).toEqual(expect.any(String))
  },
)

test('ids are UUIDs, also where the page is not served over https', () => {
  expect(randomId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
