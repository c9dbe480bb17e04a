import type { ReactNode } from 'react'
import { useReport, useReportWording } from '../messages/messages.ts'
import { OptionName } from '@verdict/pictures/OptionName'
import { Section } from '../ui/Section.tsx'
import { indexOf } from '@verdict/facts/ranking'
import { nextStepOf, remarksOf } from '@verdict/facts/remarks'
import type { SectionProps } from '../ui/section-props.ts'

/** More are folded, that in the head included: whoever reads ten remarks reads none. */
const IN_VIEW = 3

/** What the score does not show. What to do next stands in the head. */
export function Caveats({ facts: { verdict }, names, document }: SectionProps) {
  const { result: messages } = useReport()
  const wording = useReportWording()
  const inHead = nextStepOf(verdict)
  const below = remarksOf(verdict).filter((remark) => remark !== inHead)
  const remarks: ReactNode[] = [
    ...(verdict.baseWeights ? [<li key="base">{wording.baseWeights()}</li>] : []),
    ...below.map(({ source, option, text }, i) => (
      <li key={`${source}-${i}`}>
        {option !== undefined && (
          <>
            <OptionName index={indexOf(document, option)} name={names.option(option)} />{' '}
          </>
        )}
        {names.text(text)}
      </li>
    )),
  ]
  if (remarks.length === 0) return null
  const inView = inHead ? IN_VIEW - 1 : IN_VIEW
  return (
    <Section id="mind" finding={messages.mind}>
      <ul className="halves text minds">{remarks.slice(0, inView)}</ul>
      {remarks.length > inView && (
        <details className="as-table">
          <summary>{messages.more(remarks.length - inView)}</summary>
          <ul className="halves text minds">{remarks.slice(inView)}</ul>
        </details>
      )}
    </Section>
  )
}
