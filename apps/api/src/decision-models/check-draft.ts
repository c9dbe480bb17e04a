import type { CheckReply } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { check } from '@verdict/engine/review'
import { namesIn, wordingIn } from '@verdict/wording'

/**
 * The complete check of a draft, in sentences.
 *
 * @param json the draft
 * @param today ISO date, by which evidence is old or of the future
 * @param locale the language of the sentences
 */
export function checkDraft({ json, today, locale }: { json: string; today: string; locale: string }): CheckReply {
  const document = JSON.parse(json) as ModelDocument
  const { problems: errors, findings, scenarios, fairness } = check(document, today)
  if (errors.length > 0) return { errors, findings: [], scenarios: [], fairness: null, searched: NOTHING_DECIDED }
  const wording = wordingIn(locale)
  const names = namesIn(document, locale)
  const said = findings.map((finding) => ({ ...finding, message: wording.finding(finding, names) }))
  const unexamined = said.filter(({ code }) => code === 'notExamined')
  return {
    errors,
    findings: said.map(({ about: _, ...finding }) => finding),
    scenarios: scenarios.map(({ key, pass, reasons }, s) => ({
      key,
      pointer: `/scenarios/${s}`,
      pass,
      reasons: reasons.map((reason) => ({ ...reason, message: wording.reason(reason, names) })),
    })),
    fairness: fairness && {
      samples: fairness.samples,
      tooClose: fairness.tooClose,
      noneFits: fairness.noneFits,
      shares: Object.fromEntries(fairness.options.map(({ option, wins }) => [option, wins])),
    },
    searched:
      unexamined.length === 0
        ? { complete: true }
        : { complete: false, note: unexamined.map(({ message }) => message).join(' ') },
  }
}

const NOTHING_DECIDED = { complete: false, note: 'While there are errors nothing can be decided.' }
