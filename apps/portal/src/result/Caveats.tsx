import type { ReactNode } from 'react'
import { useReport, useReportWording } from '../messages/messages.ts'
import { OptionName } from '@verdict/pictures/OptionName'
import { Section } from '../ui/Section.tsx'
import { indexOf } from '@verdict/facts/ranking'
import { remarksOf } from '@verdict/facts/remarks'
import type { SectionProps } from '../ui/section-props.ts'

/** More are folded: whoever reads ten remarks reads none. */
const IN_VIEW = 3

/** What the score does not show. */
export function Caveats({ facts: { verdict }, names, document }: SectionProps) {
  const { result: messages } = useReport()
  const wording = useReportWording()
  const remarks: ReactNode[] = [
    ...(verdict.baseWeights ? [<li key="base">{wording.baseWeights()}</li>] : []),
    ...remarksOf(verdict).map(({ source, option, text }, i) => (
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
  return (
    <Section id="mind" finding={messages.mind}>
      <ul className="halves text minds">{remarks.slice(0, IN_VIEW)}</ul>
      {remarks.length > IN_VIEW && (
        <details className="as-table">
          <summary>{messages.more(remarks.length - IN_VIEW)}</summary>
          <ul className="halves text minds">{remarks.slice(IN_VIEW)}</ul>
        </details>
      )}
    </Section>
  )
}
