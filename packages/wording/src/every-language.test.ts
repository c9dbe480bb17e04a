import { compile } from '@verdict/engine'
import { explain } from '@verdict/engine/explain'
import { progress } from '@verdict/engine/progress'
import { diff, fairness, runScenarios } from '@verdict/engine/review'
import { djangoOrNodejs } from '@verdict/starter-models'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales, namesIn, wordingIn } from './index.ts'

const model = compile(djangoOrNodejs)

/** Words that only one of the languages has, and marks that one does not use. */
const foreign: { [locale: string]: RegExp } = {
  en: /[«»]|\b(el|la|los|las|les|una|pero|però|más|més|amb|con)\b/i,
  es: /[“”'’]|\b(the|of|and|with|would|is|are|your|amb|però|més|seva|dels|aquest|aquesta|això|perquè|setmanes)\b/i,
  ca: /[“”']|(?<![-’])\b(the|of|and|with|would|your|pero|más|muy|hay|donde|tus|los|las|las|una?s? de los|semanas|respuestas)\b/i,
}

test.each(locales)('%s is a language of the model that ships, and the other way round', (locale) => {
  expect(djangoOrNodejs.locales).toContain(locale)
  expect([...locales].sort()).toEqual([...djangoOrNodejs.locales].sort())
})

describe.each(locales)('in %s', (locale) => {
  const say = wordingIn(locale)

  test('every day of a year is written by the rules of the language, in every time zone', () => {
    const tag = locale === 'en' ? 'en-GB' : locale
    const format = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    for (let day = 0; day < 366; day++) {
      const instant = new Date(Date.UTC(2028, 0, 1 + day, day % 24, 59))
      expect(say.date(instant.toISOString())).toBe(format.format(instant))
    }
  })
  const names = namesIn(djangoOrNodejs, locale)
  const whole = (sentence: string) => {
    expect(sentence).toMatch(/^[\p{Lu}«“\d].*[.?]$/u)
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|\.[»”] |\.\./)
    // The title of the source article stays in English.
    expect(sentence.replace(/[«“]Django vs.*?[»”]/g, '')).not.toMatch(foreign[locale] as RegExp)
  }

  test.each(djangoOrNodejs.scenarios)('every sentence of $key is whole', ({ answers, priorities }) => {
    const verdict = explain(model, answers, priorities)
    const { tippingPoints, counterfactuals, turns, secondOpinions } = verdict
    const parts = Object.entries(verdict.marginByCriterion)
      .map(([criterion, margin]) => ({ criterion, margin }))
      .sort((a, b) => b.margin - a.margin)
    for (const sentence of [
      say.statement(verdict, names, 9),
      say.lead(verdict, names),
      say.ranking(verdict, names),
      say.why(verdict, parts, names),
      say.certainty(verdict, names),
      say.estimates(verdict, names),
      ...tippingPoints.weights.map((each) => say.weightTippingPoint(each, verdict, names)),
      ...counterfactuals.map((each) => say.counterfactual(each, names)),
      ...[...turns.answers, ...turns.facts].map((each) => say.turn(each, names)),
      say.counterfactuals(verdict, names),
      ...(secondOpinions ? [say.secondOpinions(secondOpinions, verdict, names)] : []),
      say.anyPriorities(verdict, names),
      say.progress(progress(model, answers, priorities), names),
    ])
      whole(sentence)
    if (verdict.strength === 'tooClose') expect(say.statement(verdict, names, 9)).not.toMatch(/Django|Node/)
  })

  test('sentences for consultants are complete', () => {
    const changed = structuredClone(djangoOrNodejs)
    changed.criteria[0]!.weight = 9
    changed.ratings[0]!.value = 7.5
    changed.rules.pop()
    changed.questions.reverse()
    changed.questions[0]!.help = { en: 'Something else' }
    for (const each of diff(djangoOrNodejs, changed)) whole(say.difference(each, names, namesIn(changed, locale)))
    whole(say.fairness(fairness(djangoOrNodejs), names))
    for (const [assessed, flipped, dropped] of [
      [0, 0, 0],
      [1, 0, 1],
      [1, 1, 0],
      [340, 12, 7],
    ] as const)
      whole(say.impact({ assessed, flipped, dropped }))
    for (const [from, to, count] of [
      ['django', 'nodejs', 1],
      [null, 'django', 2],
      ['django', null, 2],
      [null, null, 3],
      ['django', 'django', 3],
    ] as const)
      whole(say.transition({ from, to, count }, names))
  })

  test('why a scenario fails is whole', () => {
    const demands = {
      winner: 'nodejs',
      notWinner: ['django'],
      strength: 'tooClose',
      minMargin: 99,
      excluded: ['nodejs'],
      caveats: ['rule:speed-elsewhere'],
      caseStudies: ['uber'],
      estimates: [{ option: 'django', weeks: [1, 2] }],
    } as const
    const [saas] = djangoOrNodejs.scenarios.filter(({ key }) => key === 'saas')
    const failing = { ...djangoOrNodejs, scenarios: [{ ...saas, expect: demands }] } as unknown as typeof djangoOrNodejs
    const reasons = runScenarios(failing).flatMap(({ reasons }) => reasons)
    expect(reasons.map(({ code }) => code).sort()).toEqual(Object.keys(demands).sort())
    for (const reason of reasons) whole(say.reason(reason, names))
  })
})

test.each(locales)('all numbers, money and dates of %s are that language’s own', (locale) => {
  const { points, money, bareMoney, currency, date, weeks, percents } = wordingIn(locale)
  const plain = (text: string) => text.replace(/\u00a0/g, ' ')
  expect(plain(money([14_400, 19_200], 'EUR'))).toBe(
    locale === 'en' ? 'about €14,000 to €19,000' : 'de 14.000 € a 19.000 €, aprox.',
  )
  expect(plain(bareMoney([14_400, 19_200], 'EUR'))).toBe(
    locale === 'en' ? '€14,000 to €19,000' : 'de 14.000 € a 19.000 €',
  )
  expect(plain(money([12_960, 13_040], 'EUR'))).toBe(locale === 'en' ? 'about €13,000' : 'aprox. 13.000 €')
  expect(plain(currency(62.5, 'EUR'))).toBe(locale === 'en' ? '€62.50' : '62,50 €')
  expect(points(5)).toBe(locale === 'en' ? '5.0' : '5,0')
  expect(percents([0.43])[0]).toBe(locale === 'en' ? '43%' : '43\u00a0%')
  expect([date('2026-11-05T00:00:00Z'), weeks([6, 8])]).toEqual(
    {
      en: ['5 November 2026', '6 to 8 weeks'],
      es: ['5 de noviembre de 2026', 'de 6 a 8 semanas'],
      ca: ['5 de novembre del 2026', 'de 6 a 8 setmanes'],
    }[locale],
  )
})

describe.each(locales)('a range as %s writes it', (locale) => {
  const { weeks, money, parse } = wordingIn(locale)
  const ranges = fc
    .tuple(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true })),
    )
    .map(([low, more]) => [low, low + more] as const)
  /** The numbers of a text, the first and the last. */
  const read = (text: string) => {
    const numbers = [...text.matchAll(/\d[\d.,]*/g)].map(([number]) => parse(number) as number)
    return [numbers[0], numbers.at(-1)] as [number, number]
  }
  test('rounds weeks to the nearest half, and never to 0', () => {
    fc.assert(
      fc.property(ranges, (range) => {
        read(weeks(range)).forEach((printed, i) => {
          const meant = range[i] as number
          expect(printed * 2).toBe(Math.round(printed * 2))
          expect(Math.abs(printed - meant)).toBeLessThanOrEqual(meant < 0.25 ? 0.5 : 0.25)
          expect(printed === 0).toBe(meant === 0)
        })
      }),
    )
  })
  test('rounds money to two figures, and never by more than a twentieth', () => {
    fc.assert(
      fc.property(ranges, (range) => {
        read(money(range, 'EUR')).forEach((printed, i) => {
          expect(printed).toBe(Number(printed.toPrecision(2)))
          const meant = range[i] as number
          expect(Math.abs(printed - meant)).toBeLessThanOrEqual(Math.max(0.55, meant / 19))
        })
      }),
    )
  })
})
