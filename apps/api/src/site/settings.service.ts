import { Injectable } from '@nestjs/common'
import { type GivenReplyOf, type InputOf, type RequestProblem, updateSettings } from '@verdict/contracts'
import { unreadable } from '@verdict/theme/branding'
import { locales } from '@verdict/wording'
import type { EntityManager } from 'typeorm'
import { stale, unprocessable } from '../http/api-error.ts'
import { revised } from '../work/revised.ts'
import type { Work } from '../work/work.ts'
import { ConsentTextEntity } from './consent-text.entity.ts'
import { audited, pictureProblems } from './pictures.ts'
import { palette } from './palette.ts'
import { SiteEntity } from './site.entity.ts'
import { SITE } from './site.service.ts'

@Injectable()
export class SettingsService {
  async read({ database }: Work) {
    return reply(await whole(database).getOneOrFail())
  }

  /** Changes the fields that are sent, if the whole still makes pages that can be read. */
  async update({ body }: InputOf<typeof updateSettings>, { database, audit, actor, now }: Work) {
    const before = await whole(database).setLock('pessimistic_write').getOneOrFail()
    const { languages, embedSites, ...rest } = body
    const sent = {
      ...rest,
      ...(languages && { languages: [...new Set(languages)] }),
      ...(embedSites && { embedSites: [...new Set(embedSites.map(originOf))] }),
    }
    const update = revised(before, sent, () => stale(updateSettings, reply(before)))
    if (!update) return reply(before)
    const { changes, old } = update
    const problems = [
      ...problemsOf(update.after),
      ...pictureProblems(changes),
      ...(await zoneProblems(changes, database)),
    ]
    if (problems.length > 0) throw unprocessable(problems)
    const rewords = 'consentText' in changes
    const { consentVersion: version, consentText: text } = before
    // A visitor who reads the old text now may still accept it.
    if (rewords) {
      const replaced = { version, text, replacedAt: now, replacedBy: actor?.id ?? null }
      await database.upsert(ConsentTextEntity, replaced, ['version'])
    }
    const consentVersion = version + (rewords ? 1 : 0)
    const after = { ...update.after, consentVersion }
    await database.update(SiteEntity, { id: SITE }, after)
    await audit.record({
      action: 'update',
      resource: 'settings',
      record: 'settings',
      before: audited(old),
      after: audited(changes),
    })
    return reply(after)
  }
}

/** With the pictures, which are read nowhere else. */
const whole = (database: EntityManager) =>
  database
    .createQueryBuilder(SiteEntity, 'site')
    .addSelect(['site.printLogo', 'site.photo'])
    .where('site.id = :id', { id: SITE })

/** What would make a page that cannot be read: an accent too pale, a language without the words that every page needs. */
function problemsOf(site: SiteEntity): RequestProblem[] {
  const { accent, languages, consentText, disclosure, callDescription, responseTime } = site
  const pale = accent === null ? undefined : unreadable(accent, palette)
  const lacking = (field: string, text: SiteEntity['consentText']) =>
    languages
      .filter((language) => !text[language]?.trim())
      .map((language) => ({
        pointer: `/${field}/${language}`,
        message: `This is missing in "${language}", which is offered.`,
      }))
  return [
    ...languages.flatMap((language, i) =>
      locales.includes(language)
        ? []
        : [{ pointer: `/languages/${i}`, message: `The portal speaks ${locales.join(', ')}, and no "${language}".` }],
    ),
    ...(pale
      ? [
          {
            pointer: '/accent',
            message: `This is too pale to be read: its contrast is ${pale.contrast.toFixed(1)}, and text needs 4.5. The nearest that can be read is ${pale.proposal}.`,
          },
        ]
      : []),
    ...lacking('consentText', consentText),
    ...(disclosure ? lacking('disclosure', disclosure) : []),
    ...(callDescription ? lacking('callDescription', callDescription) : []),
    ...(responseTime ? lacking('responseTime', responseTime) : []),
  ]
}

/** A time zone that this program knows may be unknown to the database, which computes its days. */
async function zoneProblems({ timeZone }: Partial<SiteEntity>, database: EntityManager): Promise<RequestProblem[]> {
  if (timeZone === undefined) return []
  const [{ known }]: [{ known: boolean }] = await database.query(
    'select exists (select from pg_timezone_names where lower(name) = lower($1)) as known',
    [timeZone],
  )
  return known ? [] : [{ pointer: '/timeZone', message: `The database knows no time zone "${timeZone}".` }]
}

/** An origin as browsers write it: without the default port. */
const originOf = (site: string) => (URL.canParse(site) ? new URL(site).origin : site)

const reply = (site: SiteEntity): GivenReplyOf<typeof updateSettings> => ({
  id: 'settings',
  name: site.name,
  logo: site.logo,
  accent: site.accent,
  disclosure: site.disclosure,
  consentText: site.consentText,
  consentVersion: site.consentVersion,
  languages: site.languages,
  embedSites: site.embedSites,
  timeZone: site.timeZone,
  printLogo: site.printLogo,
  contactPerson: site.contactPerson,
  photo: site.photo,
  callDescription: site.callDescription,
  responseTime: site.responseTime,
  bookingUrl: site.bookingUrl,
  approvalNeeded: site.approvalNeeded,
  privacyUrl: site.privacyUrl,
  imprintUrl: site.imprintUrl,
  revision: site.revision,
})
