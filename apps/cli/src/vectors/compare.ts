import type { Computed, ComputedValue, Path } from './computed.ts'

/** A place where the library and the example do not agree. */
interface Difference {
  /** Such as `expected.scores[2]`. */
  field: string
  wanted: unknown
  got: ComputedValue | undefined
}

/** How far from a wanted number another may be. */
type Allowance = (path: Path, wanted: number) => number

const REFERENCE = 1e-9

/** Allowed beside every tolerance: the last digits of numbers written out in decimals. */
const ROUNDING = 4e-15

interface Checked {
  differences: Difference[]
  /** How many fields of the example were held against something. */
  compared: number
}

/**
 * Holds `expected` against what was computed, at the example's tolerance, and `reference` at 1e-9 (of the number's size where that is above
 * 1; more where the reference can only be the end of a search); what was estimated from draws at 4.5 standard errors if that is more. `null` and `note` in `expected` mean that nothing was
 * published. An unknown field of `reference` is ignored; one of `expected` is a difference.
 */
export function compare(example: { [name: string]: unknown }, computed: Computed): Checked {
  const published = part(example.expected)
  // The partial order of PROMETHEE I is published beside the numbers.
  if (example.promethee1Expected !== undefined) published.promethee1Expected = example.promethee1Expected
  const stated = (path: Path, wanted: number) => toleranceOf(example.tolerance, path) + rounding(wanted)
  const fine = ([field]: Path, wanted: number) =>
    (computed.searched?.(String(field)) ?? REFERENCE) * Math.max(1, Math.abs(wanted))
  const checks = [
    fieldsOf('expected', published, computed, stated, true),
    fieldsOf('reference', part(example.reference), computed, fine, false),
  ]
  return {
    differences: checks.flatMap(({ differences }) => differences),
    compared: checks.reduce((total, { compared }) => total + compared, 0),
  }
}

function fieldsOf(
  name: string,
  wanted: { [field: string]: unknown },
  computed: Computed,
  allowed: Allowance,
  all: boolean,
): Checked {
  const { facts, sampled, alsoRight } = computed
  const loose: Allowance = (path, target) => Math.max(allowed(path, target), sampled?.allowance(path, target) ?? 0)
  const differences: Difference[] = []
  let compared = 0
  for (const [field, value] of Object.entries(wanted)) {
    if (field === 'note' || (all && value === null)) continue
    const known = [
      { fact: own(facts, field), within: allowed },
      { fact: own(sampled?.facts ?? {}, field), within: loose },
    ].filter(({ fact }) => fact !== undefined)
    if (known.length === 0 && all) differences.push({ field: `${name}.${field}`, wanted: value, got: undefined })
    if (known.length > 0) compared++
    for (const { fact, within } of known) {
      const got = typeof fact === 'function' ? fact(value) : (fact as ComputedValue)
      for (const { path, ...found } of deviations([field], value, got, within, alsoRight))
        differences.push({ field: `${name}.${written(path)}`, ...found })
    }
  }
  return { differences, compared }
}

interface Deviation {
  path: Path
  wanted: unknown
  got: ComputedValue | undefined
}

function deviations(
  path: Path,
  wanted: unknown,
  got: ComputedValue | undefined,
  within: Allowance,
  alsoRight?: Computed['alsoRight'],
): Deviation[] {
  const found = below(path, exactValue(wanted), got, within, alsoRight)
  return found.length > 0 && alsoRight?.(path, wanted) ? [] : found
}

function below(
  path: Path,
  wanted: unknown,
  got: ComputedValue | undefined,
  within: Allowance,
  alsoRight?: Computed['alsoRight'],
): Deviation[] {
  const deviation = [{ path, wanted, got }]
  if (typeof wanted === 'number')
    return typeof got === 'number' && Math.abs(got - wanted) <= within(path, wanted) ? [] : deviation
  if (Array.isArray(wanted)) {
    if (!Array.isArray(got) || got.length !== wanted.length) return deviation
    return wanted.flatMap((entry, i) => deviations([...path, i], entry, got[i], within, alsoRight))
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof got !== 'object' || got === null || Array.isArray(got)) return deviation
    return Object.entries(wanted).flatMap(([name, entry]) =>
      deviations([...path, name], entry, Object.hasOwn(got, name) ? got[name] : undefined, within, alsoRight),
    )
  }
  return wanted === got ? [] : deviation
}

/** Exact rationals are given together with their value. */
function exactValue(wanted: unknown): unknown {
  const rational = typeof wanted === 'object' && wanted !== null && 'exact' in wanted && 'value' in wanted
  return rational ? (wanted as { value: unknown }).value : wanted
}

function toleranceOf(tolerance: unknown, [field]: Path): number {
  const own =
    typeof tolerance === 'object' && tolerance !== null
      ? (tolerance as { [field: string]: unknown })[String(field)]
      : tolerance
  return typeof own === 'number' && own >= 0 ? own : REFERENCE
}

const rounding = (wanted: number) => ROUNDING * Math.max(1, Math.abs(wanted))

const own = <T>(object: { [name: string]: T }, name: string): T | undefined =>
  Object.hasOwn(object, name) ? object[name] : undefined

const part = (value: unknown): { [field: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

const written = (path: Path) =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('')
