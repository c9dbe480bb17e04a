import type { Source } from '@verdict/engine'
import { isDay } from '@verdict/engine/validate'
import { useReport, useWording } from '../messages/messages.ts'
import { SafeLink } from './SafeLink.tsx'

/** Where something was read, with publisher and date, and when it was last looked at. */
export function Sources({ sources, reviewed }: { sources: Source[]; reviewed: string | undefined }) {
  const { result: messages } = useReport()
  const wording = useWording()
  const dated = (day: string | undefined) => (day && isDay(day) ? wording.date(day) : day)
  return (
    <p className="note sources">
      {sources.map(({ title, url, publisher, published }, i) => (
        <span key={url}>
          {i > 0 && '; '}
          <SafeLink href={url}>{title}</SafeLink>
          {(publisher || published) && ` (${[publisher, dated(published)].filter(Boolean).join(', ')})`}
        </span>
      ))}
      {sources.length > 0 && '. '}
      {reviewed && `${messages.reviewed(wording.date(reviewed))}.`}
    </p>
  )
}
