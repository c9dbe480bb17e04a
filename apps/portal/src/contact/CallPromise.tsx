import type { Site } from '@verdict/contracts'
import { textIn } from '@verdict/wording'
import { useReport } from '../messages/messages.ts'

interface Props {
  site: Site
  locale: string
  isSent: boolean
}

/** What a call is, how soon an answer comes, and where to choose a time: as far as the consultancy says it. */
export function CallPromise({ site, locale, isSent }: Props) {
  const { contact: messages } = useReport()
  const { photo, call, answer, bookingUrl } = site.contact
  const promises = (isSent ? [answer, call] : [call, answer]).flatMap((text) =>
    text ? [textIn(text, locale, site.languages[0] ?? 'en')] : [],
  )
  if (promises.length === 0 && !bookingUrl && !photo) return null
  return (
    <div className="call-promise label">
      {photo && <img src={photo} alt="" width="72" height="72" />}
      <ul>
        {promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
        {bookingUrl && (
          <li>
            <a href={bookingUrl} target="_blank" rel="noreferrer">
              {messages.chooseTime}
            </a>
          </li>
        )}
      </ul>
    </div>
  )
}
