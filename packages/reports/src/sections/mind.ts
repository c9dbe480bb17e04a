import { isTie } from '@verdict/facts/ranking'
import type { Block, Inline } from '../paper.ts'
import { optionIn, type Told } from '../told.ts'

const MOST_CASES = 3

/** What the model adds to a verdict: remarks, what rules an option out, and where nobody wins what else to decide on. */
export function mind(told: Told): Block | undefined {
  const { document, facts, names, words } = told
  const { verdict } = facts
  const out = verdict.excluded.map(({ option, reasons }): Inline[] => [
    optionIn(told, option),
    `. ${words.excluded}: ${reasons.map(({ reason }) => names.text(reason)).join(' ')}`,
  ])
  const remarks = verdict.caveats.map(({ option, text }): Inline[] => [
    ...(option === undefined ? [] : [optionIn(told, option), ' ']),
    names.text(text),
  ])
  const advice = isTie(verdict) ? (document.tieAdvice ?? []).map((text): Inline[] => [names.text(text)]) : []
  const items = [...out, ...advice, ...remarks]
  return items.length > 0 ? { kind: 'section', heading: words.mind, pieces: [{ kind: 'list', items }] } : undefined
}

/** Whose interest it is. */
export function interest({ document, firm, names, words }: Told): Block | undefined {
  const said = names.text(document.disclosure ?? firm.disclosure ?? undefined)
  return said ? { kind: 'section', heading: words.interest, pieces: [{ kind: 'text', text: [said] }] } : undefined
}

/** Projects that went one way or the other, for this client. */
export function cases(told: Told): Block | undefined {
  const { document, facts, names, words } = told
  const items = facts.verdict.caseStudies.slice(0, MOST_CASES).flatMap((key) => {
    const study = document.caseStudies.find((each) => each.key === key)
    if (!study) return []
    const { option, title, summary } = study
    return [[optionIn(told, option), ' ', { strong: names.text(title) }, `. ${names.text(summary)}`] as Inline[]]
  })
  return items.length > 0 ? { kind: 'section', heading: words.cases, pieces: [{ kind: 'list', items }] } : undefined
}
