import type { Site } from '@verdict/contracts'
import { textIn } from '@verdict/wording'
import { useReport } from '../messages/messages.ts'

interface Props {
  site: Site
  locale: string
  isSent: boolean
}

/** What a call is, how soon an answer comes, and where to choose a time, as far as the consultancy says it; after sending, what happens when. */
export function CallPromise({ site, locale, isSent }: Props) {
  const { contact: messages } = useReport()
  const { person, photo, call, answer, bookingUrl } = site.contact
  const said = (isSent ? [answer, call] : [call, answer]).flatMap((text) =>
    text ? [textIn(text, locale, site.languages[0] ?? 'en')] : [],
  )
  const promises = isSent ? [messages.reads(person), ...said] : said
  if (promises.length === 0 && !bookingUrl && !photo) return null
  return (
    <div className="call-promise label">
      {photo && <img src={photo} alt="" width="72" height="72" />}
      <div>
        {isSent && <h3 className="label-strong">{messages.now}</h3>}
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
    </div>
  )
}
