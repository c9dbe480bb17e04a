import { describe, expect, test } from 'vitest'
import { decide } from '../decide/decide.ts'
import { compile } from '../decide/model.ts'
import { exclude, model, rule, single, yesNo } from '../../testing/model.ts'
import { sampledOf, situations } from '../../testing/arbitrary-samples.ts'
import { property } from '../../testing/property.ts'
import { referenceAcceptability } from '../../testing/reference-smaa.ts'
import { acceptability } from './smaa.ts'

describe('rank acceptability', () => {
  property(
    'agrees with the second implementation, draw by draw',
    [situations],
    ({ weights, intervals, uncertainty, team }) => {
      const samples = 40
      expect(acceptability(sampledOf({ weights, intervals, team }, samples), uncertainty)).toEqual(
        referenceAcceptability({ weights, intervals, uncertainty, samples, answers: { team } }),
      )
    },
  )

  const wide = {
    options: {
      a: [
        [4, 6, 8],
        [3, 5, 7],
      ],
      b: [
        [5, 5, 6],
        [4, 6, 9],
      ],
    } as never,
  }
  test('an option left out takes no draws: the verdict is that of the model without it', () => {
    const three = {
      options: {
        ...(wide.options as object),
        c: [
          [0, 9, 10],
          [0, 9, 10],
        ],
      } as never,
    }
    const out = decide(compile(model({ ...three, rules: [rule('r', true, exclude('c'))] })), { go: true })
    expect(out.robustness).toEqual(decide(compile(model(wide)), { go: true }).robustness)
  })
  test('draws depend on the answers that count, not on hidden, open or unknown ones', () => {
    const compiled = compile(
      model({
        ...wide,
        questions: [yesNo('go'), yesNo('more'), single('team', { js: [] }, { showIf: { var: 'more' } })],
      }),
    )
    const of = (answers: Parameters<typeof decide>[1]) => decide(compiled, answers).robustness
    expect(of({ go: true, team: 'js', more: null })).toEqual(of({ go: true }))
    expect(of({ go: false })).not.toEqual(of({ go: true }))
  })
})
