import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Answers, compile, type ModelDocument } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { fairness, hash } from '@verdict/engine/review'
import { djangoOrNodejs } from '@verdict/starter-models'
import { paletteOf } from '@verdict/theme/tokens'
import type { ReportInput } from '../report-of.ts'

const { light } = paletteOf(readFileSync(createRequire(import.meta.url).resolve('@verdict/theme/tokens.css'), 'utf8'))

/** The answers of a scenario of the shipped model. */
export const scenario = (key: string): Answers =>
  djangoOrNodejs.scenarios.find((each) => each.key === key)?.answers ?? {}

/** The answers of all of them. */
export const scenarios: Answers[] = djangoOrNodejs.scenarios.map(({ answers }) => answers)

const fair = fairness(djangoOrNodejs)

interface Sample extends Partial<Omit<ReportInput, 'recorded'>> {
  document?: ModelDocument
  answers?: Answers
}

/** A result of the shipped model, really decided, as a report is made of it. */
export function sample({
  document = djangoOrNodejs,
  answers = scenario('one-freelancer'),
  ...rest
}: Sample = {}): ReportInput {
  return {
    recorded: {
      document,
      version: 1,
      hash: hash(document),
      answers,
      priorities: {},
      verdict: decide(compile(document), answers, {}),
      createdAt: '2026-11-26T10:00:00+01:00',
    },
    firm: { name: 'Taller Nord', accent: '#1d4e89', disclosure: null },
    locale: 'en',
    size: 'a4',
    colours: light,
    address: 'https://tallernord.example/r/AZ9v3k2nTq6b0123456789abcdefghijklmnopqrstu',
    ...(document === djangoOrNodejs && { fairness: fair }),
    ...rest,
  }
}
