import { isTie } from '@verdict/facts/ranking'
import { ended, sentences } from '@verdict/wording'
import { nextStepOf, remarksOf } from '@verdict/facts/remarks'
import type { Block, Inline } from '../paper.ts'
import { optionIn, type ReportContext } from '../report-context.ts'
import { MOST_CASES } from './most-cases.ts'

/** What else to decide on where no winner is named, in the model's words. */
export function tieAdvice({ document, facts, names, words }: ReportContext): Block | undefined {
  const items = isTie(facts.verdict) ? (document.tieAdvice ?? []).map((text): Inline[] => [names.text(text)]) : []
  return items.length > 0 ? { kind: 'section', heading: words.tieAdvice, pieces: [{ kind: 'list', items }] } : undefined
}

/** The model's remarks on a verdict: what to do next, caveats, and reasons for exclusions. */
export function mind(context: ReportContext): Block | undefined {
  const { facts, names, wording, words } = context
  const { verdict } = facts
  const base: Inline[][] = verdict.baseWeights ? [[wording.baseWeights()]] : []
  const out = verdict.excluded.map(({ option, reasons }): Inline[] => [
    optionIn(context, option),
    `. ${words.excluded}: ${sentences(...reasons.map(({ reason }) => names.text(reason)))}`,
  ])
  const next = nextStepOf(verdict)
  const first: Inline[][] = next ? [[{ strong: names.text(next.text) }]] : []
  const others = remarksOf(verdict).filter((remark) => remark !== next)
  const remarks = others.map(({ option, text }): Inline[] => [
    ...(option === undefined ? [] : [optionIn(context, option), ' ']),
    names.text(text),
  ])
  const items = [...first, ...base, ...out, ...remarks]
  return items.length > 0 ? { kind: 'section', heading: words.mind, pieces: [{ kind: 'list', items }] } : undefined
}

/** Whose interest it is, and how often each option would come first whoever answers. */
export function interest({ document, firm, fairness, names, wording, words }: ReportContext): Block | undefined {
  const said = names.text(document.disclosure ?? firm.disclosure ?? undefined)
  const fair = fairness && ` ${wording.fairness(fairness, names)}`
  return said
    ? { kind: 'section', heading: words.interest, pieces: [{ kind: 'text', text: [said, ...(fair ? [fair] : [])] }] }
    : undefined
}

/** The case studies that the verdict recommends. */
export function cases(context: ReportContext): Block | undefined {
  const { document, facts, names, words } = context
  const items = facts.verdict.caseStudies.slice(0, MOST_CASES).flatMap((key) => {
    const study = document.caseStudies.find((each) => each.key === key)
    if (!study) return []
    const { option, title, why, summary } = study
    const other = option !== facts.verdict.winner && !isTie(facts.verdict) ? words.otherWay : ''
    const said = sentences(other, why && names.text(why), names.text(summary))
    return [[optionIn(context, option), ' ', { strong: ended(names.text(title)) }, ` ${said}`] as Inline[]]
  })
  return items.length > 0 ? { kind: 'section', heading: words.cases, pieces: [{ kind: 'list', items }] } : undefined
}
