import { renderHook } from '@testing-library/react'
import { compile } from '@verdict/engine'
import { expect, test } from 'vitest'
import { smallDocument, yesNoQuestion } from '../draft/testing/small-document.ts'
import { NOTHING_SAID } from './judgements.ts'
import { useWhatFollows } from './use-what-follows.ts'

test('scenarios are decided once for what was said, however often the page is drawn', () => {
  const model = compile({
    ...smallDocument,
    ratings: smallDocument.ratings.map((each) => ({ ...each, value: each.option === 'a' ? 8 : 2 })),
    questions: [yesNoQuestion],
    scenarios: [{ key: 's', description: { en: '' }, answers: { q: true }, expect: {} }],
  })
  const keys = smallDocument.criteria.map(({ key }) => key)
  const said = { ...NOTHING_SAID, swing: { speed: 100 } }
  const { result, rerender } = renderHook(() => useWhatFollows('swing', { ...said }, keys, model))
  const { rest } = result.current
  expect(rest?.open).toBe(1)
  rerender()
  expect(result.current.rest).toBe(rest)
})
