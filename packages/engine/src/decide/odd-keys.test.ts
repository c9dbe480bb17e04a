import { describe, expect, test } from 'vitest'
import type { Answers, ModelDocument } from '../document.ts'
import { explain } from '../explain/explain.ts'
import { nextQuestion } from '../progress/next-question.ts'
import { progress } from '../progress/progress.ts'
import { diff } from '../review/diff.ts'
import { fairness } from '../review/fairness.ts'
import { lint } from '../review/lint/lint.ts'
import { merge } from '../review/merge.ts'
import { Replay } from '../review/replay.ts'
import { runScenarios } from '../review/scenarios.ts'
import { rich } from '../../testing/rich.ts'
import { validate } from '../validate/validate.ts'
import { compile } from './model.ts'

const answers: Answers = { team: 'js', needs: ['offline'], go: true, users: 60, risk: 'high' }
const priorities = { speed: 2 }

/** Everything that the engine makes of a model, without what is drawn: the draws are seeded with the keys. */
function said(document: ModelDocument, given: Answers, factors: { [criterion: string]: number }) {
  const model = compile(document)
  const replay = new Replay(model)
  const past = {
    answers: given,
    priorities: factors,
    winner: null,
    scores: { [document.options[0]?.key as string]: 50 },
  }
  const { robustness, strength, ...explained } = explain(model, given, factors)
  return {
    problems: validate(document),
    explained,
    sampled: Object.keys(robustness?.acceptability ?? {}),
    progress: progress(model, {}, factors),
    next: nextQuestion(model, {}),
    scenarios: runScenarios(document).map(({ key, reasons }) => ({ key, codes: reasons.map(({ code }) => code) })),
    replayed: replay.take(past),
    impact: replay.impact(),
    lint: lint(document).map(({ code, pointer }) => ({ code, pointer })),
    merged: merge(rich, document, rich),
    changes: diff(document, { ...document, criteria: document.criteria.slice(1) }),
    wins: Object.keys(fairness(document)),
  }
}

/** Every mention of a key in some JSON, in `answer:` and `rule:` too. */
const renamed = <Value>(value: Value, key: string): Value =>
  JSON.parse(
    JSON.stringify(value).replace(new RegExp(`"((?:answer|rule|priority):|)${key}"`, 'g'), '"$1constructor"'),
  ) as Value

describe('a key that every object has is a key like any other', () => {
  test.each(['django', 'speed', 'team', 'js', 'needs', 'offline', 'users', 'risk', 'live', 'story', 'usual'])(
    'in the place of "%s"',
    (key) => {
      const document = renamed(rich, key)
      expect(document).not.toEqual(rich)
      const { merged: _, ...plain } = said(rich, answers, priorities)
      const { merged, ...odd } = said(document, renamed(answers, key), renamed(priorities, key))
      expect(odd).toEqual(renamed(plain, key))
      expect(merged.document).toEqual(document)
    },
  )
})
