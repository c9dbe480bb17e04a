import type { ModelCaseStudy } from '@verdict/engine'
import { useReport } from '../messages/messages.ts'
import { OptionName } from '@verdict/pictures/OptionName'
import { SafeLink } from '../ui/SafeLink.tsx'
import { indexOf, isTie } from '@verdict/facts/ranking'
import type { SectionProps } from '../ui/section-props.ts'
import { Fold } from '../ui/Fold.tsx'
import { Terms } from '../ui/Terms.tsx'

/** The case studies that the verdict recommends. */
export function CaseStudies({ facts: { verdict }, names, document }: SectionProps) {
  const { result: messages } = useReport()
  const studies = verdict.caseStudies
    .map((key) => document.caseStudies.find((each) => each.key === key))
    .filter((study): study is ModelCaseStudy => study !== undefined)
  return (
    <Fold
      id="cases"
      name={messages.cases}
      gist={studies.map(({ title }) => names.text(title).split(':')[0]).join(' · ')}
    >
      <ul className="cases">
        {studies.map(({ key, option, title, summary, why, sources }) => (
          <li key={key}>
            <OptionName index={indexOf(document, option)} name={names.option(option)} />
            {option !== verdict.winner && !isTie(verdict) && <p className="note">{messages.otherWay}</p>}
            <h4 className="subhead">{names.text(title)}</h4>
            {why && <p className="text">{names.text(why)}</p>}
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
      <Terms
        document={document}
        names={names}
        texts={studies.flatMap(({ title, why, summary }) => [title, why, summary].map(names.text))}
      />
    </Fold>
  )
}
