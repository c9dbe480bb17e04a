import type { ModelCaseStudy } from '@verdict/engine'
import { useReport } from '../messages/messages.ts'
import { OptionName } from '@verdict/pictures/OptionName'
import { SafeLink } from '../ui/SafeLink.tsx'
import { Section } from '../ui/Section.tsx'
import { indexOf } from '@verdict/facts/ranking'
import type { SectionProps } from '../ui/section-props.ts'

/** The case studies that the verdict recommends. */
export function CaseStudies({ facts: { verdict }, names, document }: SectionProps) {
  const { result: messages } = useReport()
  const studies = verdict.caseStudies
    .map((key) => document.caseStudies.find((each) => each.key === key))
    .filter((study): study is ModelCaseStudy => study !== undefined)
  return (
    <Section id="cases" finding={messages.cases}>
      <ul className="cases">
        {studies.map(({ key, option, title, summary, sources }) => (
          <li key={key}>
            <OptionName index={indexOf(document, option)} name={names.option(option)} />
            <h3 className="subhead">{names.text(title)}</h3>
            <p className="label">{names.text(summary)}</p>
            <p className="note">
              {sources.map((source, i) => (
                <span key={source.url}>
                  {i > 0 && '; '}
                  <SafeLink href={source.url}>{source.title}</SafeLink>
                  {source.published ? `, ${source.published.slice(0, 4)}` : ''}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
