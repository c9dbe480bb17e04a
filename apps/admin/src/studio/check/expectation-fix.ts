import type { ModelDocument, Scenario } from '@verdict/engine'
import { type Reason, runScenarios } from '@verdict/engine/review'
import { validate } from '@verdict/engine/validate'
import type { Fix } from './fix.ts'

type Expect = Scenario['expect']

/** Makes a failing scenario expect what the model says now. What there is nothing to expect of any more is dropped. */
export function expectationFix(key: string, reasons: readonly Reason[]): Fix {
  return {
    label: 'Expect what it says now',
    apply: (document: ModelDocument) => ({
      ...document,
      scenarios: document.scenarios.map((scenario) =>
        scenario.key === key ? { ...scenario, expect: expectedNow(document, scenario, reasons) } : scenario,
      ),
    }),
  }
}

/** Where it is too close to call no winner is named, though an option is ahead. */
function expectedNow(document: ModelDocument, scenario: Scenario, reasons: readonly Reason[]): Expect {
  const expect = reasons.reduce(met, scenario.expect)
  if (!reasons.some(({ code }) => code === 'winner') || validate(document).length > 0) return expect
  const [now] = runScenarios({ ...document, scenarios: [scenario] })
  if (now?.verdict.strength !== 'tooClose') return expect
  const { winner: _, ...others } = expect
  return { ...others, strength: 'tooClose' }
}

function met(expect: Expect, { code, actual }: Reason): Expect {
  const { [code]: expected, ...others } = expect
  const value = valueNow(code, expected, actual)
  return value === undefined ? others : { ...others, [code]: value }
}

function valueNow(code: Reason['code'], expected: unknown, actual: unknown): unknown {
  if (actual === null) return undefined
  switch (code) {
    case 'status':
    case 'winner':
    case 'strength':
      return actual
    case 'minMargin':
      // Rounded down, so that it holds.
      return Math.floor((actual as number) * 10) / 10
    case 'notWinner':
      return some((expected as string[]).filter((option) => option !== actual))
    case 'excluded':
    case 'caveats':
    case 'caseStudies':
      return some((expected as string[]).filter((each) => (actual as string[]).includes(each)))
    case 'estimates': {
      const now = new Map((actual as { option: string; weeks: unknown }[]).map(({ option, weeks }) => [option, weeks]))
      return some(
        (expected as { option: string }[]).flatMap(({ option }) =>
          now.has(option) ? [{ option, weeks: now.get(option) }] : [],
        ),
      )
    }
  }
}

const some = <Item>(list: Item[]): Item[] | undefined => (list.length > 0 ? list : undefined)
