import type { webhookFormats } from '@verdict/contracts'
import { type SaidEvent, saidEvent } from './event-sentences.ts'
import { slackBody } from './slack-body.ts'
import { teamsBody } from './teams-body.ts'

type Format = (typeof webhookFormats)[number]

/** Receivers that need another body than the standard one: each is made of words and a link, never of more than the event holds. */
const bodies: { [format in Exclude<Format, 'standard'>]: (said: SaidEvent) => object } = {
  slack: slackBody,
  teams: teamsBody,
}

interface Happened {
  type: string
  data: object
  createdAt: Date
}

/** What is sent of an event, as a text: what is signed is what is sent. */
export function bodyOf(format: Format, event: Happened, base: string, locale: string): string {
  const { type, createdAt, data } = event
  const body =
    format === 'standard'
      ? { type, timestamp: createdAt.toISOString(), data }
      : bodies[format](saidEvent(event, base, locale))
  return JSON.stringify(body)
}
