import { ahpMethods } from './ahp-methods.ts'
import { compare } from './compare.ts'
import type { ExampleMethod } from './computed.ts'
import { Fields, MalformedExample, NotImplemented } from './fields.ts'
import { prometheeMethods } from './promethee-methods.ts'
import { rankingMethods } from './ranking-methods.ts'
import { robustnessMethods } from './robustness-methods.ts'
import { smaaMethods } from './smaa-methods.ts'
import { weightingMethods } from './weighting-methods.ts'

const methods: { [method: string]: ExampleMethod } = {
  ...rankingMethods,
  ...weightingMethods,
  ...ahpMethods,
  ...prometheeMethods,
  ...smaaMethods,
  ...robustnessMethods,
}

export interface ExampleResult {
  id: string
  outcome: 'passed' | 'failed' | 'skipped'
  /** A line each: what was wrong, or why it was skipped. */
  lines: string[]
}

/** Computes one example and compares the result. A malformed example fails by itself; the run goes on. */
export function run(example: unknown, place: string): ExampleResult {
  const id = idOf(example) ?? place
  try {
    return judged(example, id)
  } catch (error) {
    if (error instanceof NotImplemented && isOptional(example))
      return { id, outcome: 'skipped', lines: [`${id}: skipped, optional: ${error.message} is not implemented`] }
    const why = error instanceof NotImplemented ? `${error.message} is not implemented` : (error as Error).message
    return { id, outcome: 'failed', lines: [`${id}: ${why}`] }
  }
}

function judged(example: unknown, id: string): ExampleResult {
  const fields = new Fields(example)
  const name = fields.text('method')
  if (!Object.hasOwn(methods, name)) throw new NotImplemented(`the method "${name}"`)
  if (!fields.has('expected') && !fields.has('reference'))
    throw new MalformedExample('neither expected nor reference is there')
  const computed = (methods[name] as ExampleMethod)(fields)
  const { differences, compared } = compare(example as { [name: string]: unknown }, computed)
  const lines = differences.map(
    ({ field, wanted, got }) => `${id}: ${field}: expected ${said(wanted)}, got ${said(got)}`,
  )
  if (lines.length === 0 && compared === 0) throw new MalformedExample('it says nothing that could be compared')
  return { id, outcome: lines.length === 0 ? 'passed' : 'failed', lines }
}

function said(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'number') return String(value)
  const text = JSON.stringify(value)
  return text.length > 200 ? `${text.slice(0, 200)}...` : text
}

function idOf(example: unknown): string | undefined {
  const id = typeof example === 'object' && example !== null ? (example as { id?: unknown }).id : undefined
  return typeof id === 'string' && id !== '' ? id : undefined
}

const isOptional = (example: unknown) => (example as { tier?: unknown } | null)?.tier === 'optional'
