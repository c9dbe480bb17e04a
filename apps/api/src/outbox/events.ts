import type { LeadStatus } from '@verdict/contracts'
import type { Verdict } from '@verdict/engine'

/** How something was and how it is from now on. */
interface Change<Value> {
  before: Value
  after: Value
}

/** What changed in how a lead is worked. */
export interface LeadChange {
  status?: Change<LeadStatus>
  /** A user's id. */
  owner?: Change<string | null>
  tags?: Change<string[]>
  nextStepOn?: Change<string | null>
  nextStepTime?: Change<string | null>
  /** When it was moved to the trash; null where it is not there. */
  trashedAt?: Change<Date | null>
  /** The lead of the same person that stands for it. */
  mergedInto?: Change<string | null>
}

/** The payload of each type of event: ids and nothing personal, so that it may be sent anywhere. */
interface Events {
  'assessment.completed': Pick<Verdict, 'status' | 'winner' | 'strength' | 'margin'> & {
    assessment: string
    /** The slug of the assessment's model. */
    model: string
    version: number
  }
  /** Without an assessment where a colleague wrote the lead down. */
  'lead.created': { lead: string; assessment: string | null }
  'lead.updated': LeadChange & {
    lead: string
    /** The names of the fields that changed. */
    fields: string[]
  }
  /** All that is kept about them elsewhere has to go too. */
  'lead.erased': { lead: string }
  /** A task's time has come. */
  'task.due': { task: string; lead: string; assignee: string }
  /** The time of a lead's next step has come. */
  'step.due': { lead: string; owner: string }
  'model.published': { model: string; version: number; hash: string }
  /** A test of a webhook; sent to that one only. */
  'webhook.test': { webhook: string }
}

export type EventType = keyof Events
export type EventData<Type extends EventType> = Events[Type]
/** An event of any type, with the data of that type. */
export type AnyEvent = { [Type in EventType]: { type: Type; data: Events[Type] } }[EventType]
