import type { Site } from '@verdict/contracts'
import { useMessages, useReport, useReportWording } from '../messages/messages.ts'
import { OptionName } from '@verdict/pictures/OptionName'
import { Section } from '../ui/Section.tsx'
import { indexOf } from '@verdict/facts/ranking'
import type { SectionProps } from '../ui/section-props.ts'

/** What the score does not show: remarks, unanswered questions, and the disclosure. */
export function Caveats({
  facts: { verdict, unsure, unasked, settled },
  names,
  document,
  site,
}: SectionProps & { site: Site }) {
  const { result: messages } = useReport()
  const { page } = useMessages()
  const wording = useReportWording()
  const disclosure = document.disclosure ?? site.disclosure ?? undefined
  return (
    <Section id="mind" finding={messages.mind}>
      <ul className="rows text minds">
        {verdict.baseWeights && <li>{wording.baseWeights()}</li>}
        {verdict.caveats.map(({ source, option, text }, i) => (
          <li key={`${source}-${i}`}>
            {option !== undefined && (
              <>
                <OptionName index={indexOf(document, option)} name={names.option(option)} />{' '}
              </>
            )}
            {names.text(text)}
          </li>
        ))}
        {unsure.length > 0 && (
          <li>
            <b>{messages.unsure}</b>
            {': '}
            {messages.unsureHint(wording.list(unsure.map((key) => page.quoted(names.question(key)))))}
          </li>
        )}
        {unasked.length > 0 && verdict.status !== 'notEnoughAnswers' && (
          <li>
            <b>{messages.unasked}</b>
            {': '}
            {(settled ? messages.unaskedHint : messages.unsureHint)(
              wording.list(unasked.map((key) => page.quoted(names.question(key)))),
            )}
          </li>
        )}
        {disclosure && (
          <li>
            <b>{messages.interest}.</b> {names.text(disclosure)}
          </li>
        )}
      </ul>
    </Section>
  )
}
