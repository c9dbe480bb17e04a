import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { AnySending } from '@verdict/client'
import { type Endpoint, mailResult, takeAssessment, takeLead } from '@verdict/contracts'
import type { Product } from '../product.ts'

/** Milliseconds until a client tries again who got no answer. */
const AGAIN = 100

/** What was acknowledged to a visitor, by what only they sent. */
export interface Visit {
  mark: string
  assessment: string
  /** Their lead and its address. */
  lead?: { id: string; email: string }
  /** The address that the report was sent to. */
  mailedTo?: string
}

/** Counted over all visitors. */
export const tries = { made: 0, unanswered: 0 }

/**
 * Takes an assessment, mostly leaves details, and sometimes has the report mailed. As good clients do, it sends what was not acknowledged again
 * under the same key.
 *
 * @param present the product as it runs now
 * @throws where a call is refused
 */
export async function visit(number: number, present: () => Product): Promise<Visit> {
  const mark = `visit-${number}`
  const call = async (endpoint: Endpoint, sending: AnySending) => {
    const key = randomUUID()
    for (;;) {
      tries.made++
      const { status, text } = await present().call(endpoint, { ...sending, key })
      if (status >= 200 && status < 300) return JSON.parse(text)
      if (status !== 0 && status !== 503) throw new Error(`${endpoint.name} answered ${status}: ${text}`)
      tries.unanswered++
      await pause(AGAIN)
    }
  }
  const answers = { team: number % 2 === 0 ? 'python' : 'javascript' }
  const body = { model: 'django-or-nodejs', version: 1, answers, source: { utmContent: mark } }
  const { id, token } = await call(takeAssessment, { body })
  const visit: Visit = { mark, assessment: id }
  if (number % 4 !== 0) {
    const email = `${mark}@example.org`
    const details = { token, name: `Visitor ${number}`, email, consent: { accepted: true } }
    visit.lead = { id: (await call(takeLead, { body: details })).id, email }
  }
  if (number % 10 === 0) {
    const email = `report-${mark}@example.org`
    await call(mailResult, { params: { token }, body: { email } })
    visit.mailedTo = email
  }
  return visit
}
