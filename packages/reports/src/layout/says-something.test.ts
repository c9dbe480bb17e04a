import { reportBlockKinds } from '@verdict/contracts'
import { compile } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { starterModels } from '@verdict/starter-models'
import { describe, expect, test } from 'vitest'
import { reportContextOf } from '../report-context.ts'
import { sample } from '../testing/sample.ts'
import { valuesIn } from './own-texts.ts'
import { dependsOnVerdict, type Outline, saysSomething } from './says-something.ts'
import { sectionsOf } from './sections-of.ts'

const LEAD = {
  ...{ name: 'Ada', company: null, email: 'ada@example.org', phone: null, message: null, locale: null },
  ...{ nextStep: null, nextStepOn: null, nextStepTime: null, notes: [], createdAt: '2026-11-26T10:00:00+01:00' },
}
const kinds = reportBlockKinds.filter(dependsOnVerdict)

describe.each(starterModels.map((document) => ({ slug: document.slug, document })))('$slug', ({ document }) => {
  test.each([
    { key: 'priorities', answers: {}, priorities: { [document.criteria[0]?.key ?? '']: 2 } },
    ...document.scenarios,
  ])(
    'blocks that depend on a verdict say something where it is said that they do: $key',
    ({ answers, priorities = {} }) => {
      const input = sample({ document, answers })
      const verdict = decide(compile(document), answers, priorities)
      const context = reportContextOf({ ...input, recorded: { ...input.recorded, verdict, priorities } })
      const { winner, strength, ranking, estimates, caseStudies, robustness, caveats, excluded, baseWeights } = verdict
      const outline: Outline = {
        strength,
        caseStudies,
        hasWinner: winner !== null,
        hasRobustness: robustness !== null,
        ranked: ranking.length,
        estimates: estimates.length,
        remarks: caveats.length + excluded.length + (baseWeights ? 1 : 0),
        priorities: Object.keys(priorities).length,
      }
      const source = { context, locale: 'en', values: valuesIn(context, LEAD), cites: false, lead: LEAD }
      for (const kind of kinds)
        expect([kind, saysSomething(kind, { outline }, document)]).toEqual([
          kind,
          sectionsOf({ id: kind, kind }, source).length > 0,
        ])
    },
  )
})
