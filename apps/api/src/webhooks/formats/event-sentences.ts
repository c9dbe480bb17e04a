import type { webhookEvents } from '@verdict/contracts'
import { inLanguage } from '@verdict/wording'
import { deskPages } from '../../config/desk-address.ts'
import type { EventData } from '../../outbox/events.ts'

/** What a webhook is sent. */
type SentType = (typeof webhookEvents)[number] | 'webhook.test'

/** An event in words, for people in a chat: nothing personal, and where to read on. */
interface Sentences {
  say: { [Type in SentType]: (data: EventData<Type>) => string }
  open: string
}

const en: Sentences = {
  say: {
    'assessment.completed': ({ model, winner }) =>
      winner === null
        ? `Somebody completed “${model}”: no option is recommended.`
        : `Somebody completed “${model}”: ${winner} is recommended.`,
    'lead.created': () => 'Somebody left their details.',
    'lead.updated': ({ status }) =>
      status ? `The status of a lead was changed from ${status.before} to ${status.after}.` : 'A lead was changed.',
    'lead.erased': () => 'Somebody was erased who had left their details.',
    'model.published': ({ model, version }) => `Version ${version} of “${model}” was published.`,
    'webhook.test': () => 'This is a test. Messages arrive.',
  },
  open: 'Open it in Verdict',
}

const es: Sentences = {
  say: {
    'assessment.completed': ({ model, winner }) =>
      winner === null
        ? `Alguien completó «${model}»: no se recomienda ninguna opción.`
        : `Alguien completó «${model}»: se recomienda ${winner}.`,
    'lead.created': () => 'Alguien ha dejado sus datos.',
    'lead.updated': ({ status }) =>
      status ? `El estado de un contacto pasó de ${status.before} a ${status.after}.` : 'Un contacto ha cambiado.',
    'lead.erased': () => 'Se ha borrado a alguien que había dejado sus datos.',
    'model.published': ({ model, version }) => `Se ha publicado la versión ${version} de «${model}».`,
    'webhook.test': () => 'Esto es una prueba. Los mensajes llegan.',
  },
  open: 'Abrirlo en Verdict',
}

const ca: Sentences = {
  say: {
    'assessment.completed': ({ model, winner }) =>
      winner === null
        ? `Algú ha completat «${model}»: no es recomana cap opció.`
        : `Algú ha completat «${model}»: es recomana ${winner}.`,
    'lead.created': () => 'Algú ha deixat les seves dades.',
    'lead.updated': ({ status }) =>
      status ? `L’estat d’un contacte ha passat de ${status.before} a ${status.after}.` : 'Un contacte ha canviat.',
    'lead.erased': () => 'S’ha esborrat algú que havia deixat les seves dades.',
    'model.published': ({ model, version }) => `S’ha publicat la versió ${version} de «${model}».`,
    'webhook.test': () => 'Això és una prova. Els missatges arriben.',
  },
  open: 'Obrir-ho a Verdict',
}

const all = { en, es, ca }

export interface SaidEvent {
  sentence: string
  link: { label: string; url: string }
}

/**
 * @param base the address of the installation
 * @param locale English where it is none of ours
 */
export function saidEvent({ type, data }: { type: string; data: object }, base: string, locale: string): SaidEvent {
  const { say, open } = inLanguage(all, locale)
  return {
    sentence: (say[type as SentType] as (data: object) => string)(data),
    link: { label: open, url: `${base}${placeOf(type as SentType, data)}` },
  }
}

/** Where an event is read about: leads on the desk, a model on its own page. */
function placeOf(type: SentType, data: { lead?: string; model?: string; webhook?: string }): string {
  if (type === 'lead.created' || type === 'lead.updated') return deskPages.lead(data.lead as string)
  if (type === 'webhook.test') return deskPages.webhook(data.webhook as string)
  return data.model === undefined ? deskPages.leads() : `/${data.model}`
}
