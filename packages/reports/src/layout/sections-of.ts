import type { LeadBlockKind, ReportBlock, SharedBlockKind } from '@verdict/contracts'
import { briefSections } from '../brief.ts'
import type { Block } from '../paper.ts'
import type { ReportContext } from '../report-context.ts'
import { about, offer } from '../sections/about.ts'
import { allAnswers, given, notSaid } from '../sections/answers.ts'
import { estimates } from '../sections/estimates.ts'
import { figures, statement } from '../sections/head.ts'
import { cases, interest, mind, tieAdvice } from '../sections/mind.ts'
import { method, nextStep } from '../sections/next-step.ts'
import { criteriaTitle, ratings, sources } from '../sections/ratings.ts'
import { sure } from '../sections/sure.ts'
import { turning } from '../sections/turning.ts'
import { why } from '../sections/why.ts'
import { ownWords } from './appearance.ts'
import type { BlockSource } from './block-source.ts'
import { goingOn } from './long-sections.ts'
import { ownSection, paragraphsIn, titleIn } from './own-texts.ts'

/** The kinds that say something, and do not only part pages. */
type SayingKind = Exclude<SharedBlockKind, 'page-break' | 'appendix'>

const sections: { [kind in SayingKind]: (context: ReportContext, block: ReportBlock, source: BlockSource) => Made } = {
  text: (_, block, { values, locale }) => {
    const paragraphs = paragraphsIn(block, values, locale)
    // A heading does not stand over nothing: only one that was written alone does.
    return paragraphs.length === 0 && ownWords(block.text, locale)
      ? []
      : ownSection(titleIn(block, values, locale), paragraphs)
  },
  verdict: (context) => [statement(context), figures(context)],
  estimate: (context) => [estimates(context)],
  why: (context) => [why(context)],
  interest: (context) => [interest(context)],
  sure: (context) => [sure(context)],
  turning: (context) => [turning(context)],
  mind: (context) => [tieAdvice(context), mind(context)],
  'case-studies': (context) => [cases(context)],
  answers: (context) => [given(context), ...notSaid(context)],
  about,
  offer,
  'next-step': (context) => [nextStep(context)],
  options: (context, _, { cites }) =>
    context.facts.parts.length > 0 ? [criteriaTitle(context, cites), ratings(context, cites)] : [],
  evidence: (context) => (context.facts.parts.length > 0 ? [sources(context)] : []),
  'all-answers': (context) => [allAnswers(context)],
  method,
}
type Made = (Block | undefined)[]

/** What a block says of a result; nothing where there is nothing to say. */
export function sectionsOf(block: ReportBlock, source: BlockSource): Block[] {
  const { context, lead, locale } = source
  const { kind } = block
  const made = Object.hasOwn(sections, kind)
    ? sections[kind as SayingKind](context, block, source)
    : lead && Object.hasOwn(briefSections, kind)
      ? [briefSections[kind as Exclude<LeadBlockKind, 'client-report'>](context, lead, locale)]
      : []
  return made.filter((each) => each !== undefined).map(goingOn)
}
