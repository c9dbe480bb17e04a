import { type LintCode, type Naming, type ElementNames, elementNames } from '@verdict/engine/review'
import type { Formats } from './formats.ts'
import { clause, type Names } from './names.ts'
import type { Wording } from './wording.ts'

/** The sentence of each finding, given the names of its elements. */
export type Findings = { [code in LintCode]: (of: ElementNames) => string }

/** A finding in a language: the names of the model's elements in its quotation marks, numbers in its format. */
export const findingIn =
  (
    findings: Findings,
    format: Formats,
    [open, close]: readonly [string, string],
    counted: Naming['counted'],
  ): Wording['finding'] =>
  ({ code, about }, names) =>
    findings[code](
      elementNames(about, { ...naming(names, (name) => open + clause(name) + close), ...written(format), counted }),
    )

const naming = (names: Names, quoted: (name: string) => string) => ({
  option: names.option,
  criterion: (key: string) => quoted(names.criterion(key)),
  question: (key: string) => quoted(names.question(key)),
  choice: (question: string, key: string) => quoted(names.choice(question, key)),
  rule: (key: string) => quoted(names.rule(key)),
  caseStudy: (key: string) => quoted(names.caseStudy(key)),
  scenario: (key: string) => quoted(names.scenario(key)),
})

const written = (format: Formats) => ({
  number: format.number,
  // Rounded up: what decides because it is more than half is not printed as half.
  ofHundred: (share: number) => format.number(Math.ceil(share * 1000) / 10),
  list: format.list,
  // A year or a month is not made a day.
  date: (date: string) => (date.length < 10 ? date : format.date(`${date}T00:00:00Z`)),
})
