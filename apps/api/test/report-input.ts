import { compile } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { hash } from '@verdict/engine/review'
import type { ReportInput } from '@verdict/reports/report-of'
import { djangoOrNodejs as document } from '@verdict/starter-models'
import { palette } from '../src/site/palette.ts'

/** What a report is made of: each number has other answers, really decided. */
export function reportInput(number: number): ReportInput {
  const answers = document.scenarios[number % document.scenarios.length]?.answers ?? {}
  const verdict = decide(compile(document), answers, {})
  const createdAt = '2026-11-26T10:00:00+01:00'
  return {
    recorded: { document, version: 1, hash: hash(document), answers, priorities: {}, verdict, createdAt },
    firm: { name: 'Taller Nord', accent: null, disclosure: null },
    locale: 'en',
    size: 'a4',
    colours: palette.light,
    address: `https://tallernord.example/r/${number}`,
  }
}
