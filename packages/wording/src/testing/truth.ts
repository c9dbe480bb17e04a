import type { PrintedNumber, PrintedShare } from './parsed-sentence.ts'

/** @throws where it is not so */
export function so(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Error(`Not so: ${what}`)
}

export function same(said: unknown, fact: unknown, what: string) {
  so(
    JSON.stringify(said) === JSON.stringify(fact),
    `${what}: ${JSON.stringify(said)} is said, ${JSON.stringify(fact)} is so`,
  )
}

/** A printed number is the nearest to its value; of a lead, whose scores are rounded, the nearest but one. */
export function rounds({ value, decimals }: PrintedNumber, fact: number, units = 0.5) {
  so(
    Math.abs(value - fact) <= units * 10 ** -decimals + 1e-8 * Math.max(1, Math.abs(fact)),
    `${value} is printed for ${fact}`,
  )
}

/** A share is printed within a unit, 0 and 100 only of none and all, and on its side of every threshold. */
export function shareIs({ value, decimals, beyond }: PrintedShare, fact: number, thresholds: readonly number[] = []) {
  const percent = 100 * fact
  const told = `${beyond ?? ''} ${value} is printed for ${percent} of 100`
  const unit = 10 ** -decimals + 1e-9
  if (beyond === 'more') so(percent > value && percent < 100 && value >= 99, told)
  else if (beyond === 'less') so(percent > 0 && percent < value && value <= 1, told)
  else {
    so(Math.abs(value - percent) < unit, told)
    so((value === 0) === (fact === 0) && (value === 100) === fact >= 1 - 1e-12, told)
    for (const each of thresholds) so(value >= 100 * each - 1e-9 === fact >= each, `${told}, beside ${each}`)
  }
}

/** Shares of a whole, each said with its name; those that are printed as they are add up as the facts do. */
export function sharesAre(
  said: { name: string; share: PrintedShare }[],
  facts: readonly [name: string, share: number][],
  thresholds: readonly number[] = [],
) {
  same(
    said.map(({ name }) => name),
    facts.map(([name]) => name),
    'whose shares',
  )
  said.forEach(({ share }, i) => shareIs(share, facts[i]?.[1] as number, thresholds))
  const all = facts.reduce((sum, [, share]) => sum + share, 0)
  const printed = said.reduce((sum, { share }) => sum + share.value, 0)
  if (all > 1 - 1e-9 && said.every(({ share }) => !share.beyond))
    so(Math.abs(printed - 100) < 1e-6, `the shares add up: ${printed} of 100`)
}
