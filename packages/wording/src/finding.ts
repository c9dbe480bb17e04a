import type { LintCode } from '@verdict/engine/review'
import { clause } from './names.ts'
import type { Wording } from './wording.ts'

/** A finding in a language that quotes with «»: what is doubtful, and the option or rule that shows it. */
export const findingIn =
  (findings: { [code in LintCode]: string }): Wording['finding'] =>
  ({ code, witness }, names) => {
    const { option, rule } = witness ?? {}
    if (option !== undefined) return `${clause(findings[code])}: ${names.option(option)}.`
    return rule === undefined ? findings[code] : `${clause(findings[code])}: «${clause(names.rule(rule))}».`
  }
