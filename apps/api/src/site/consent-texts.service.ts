import { Injectable } from '@nestjs/common'
import type { GivenReplyOf, listConsentTexts } from '@verdict/contracts'
import type { LocalText } from '@verdict/engine'
import type { EntityManager } from 'typeorm'
import { unprocessable } from '../http/api-error.ts'
import { userNames } from '../identity/user-names.ts'
import type { Work } from '../work/work.ts'
import { ConsentTextEntity } from './consent-text.entity.ts'
import { SiteEntity } from './site.entity.ts'
import { SITE } from './site.service.ts'

/** The consent as a caller sends it. */
interface Said {
  version?: number | undefined
  text?: string | undefined
}

interface Agreed {
  version: number
  text: string
}

/** The consent texts of this installation: a text from a caller is never stored. */
@Injectable()
export class ConsentTexts {
  /** All of them, newest first, with who wrote each and when. */
  async all({ database }: Pick<Work, 'database'>): Promise<GivenReplyOf<typeof listConsentTexts>> {
    const { consentVersion: version, consentText: text } = await database.findOneByOrFail(SiteEntity, { id: SITE })
    const before = await database.find(ConsentTextEntity, { order: { version: 'DESC' } })
    const names = await userNames(database, before, 'replacedBy')
    return [{ version, text }, ...before].map(({ version, text }) => {
      // Who wrote a text replaced the one before it.
      const replaced = before.find((each) => each.version === version - 1)
      const by = replaced ? names.get(replaced.replacedBy) : undefined
      return { version, text, since: replaced?.replacedAt ?? null, by: by ?? null }
    })
  }

  /**
   * The words of the version that was shown: the given version, else the newest with the sent text, else the present one. In the language
   * of the words that were sent, else of the assessment.
   *
   * @throws ApiError (422) for a version that never was
   */
  async agreedTo({ version, text: sent }: Said, locale: string | null, database: EntityManager): Promise<Agreed> {
    const site = await database.findOneByOrFail(SiteEntity, { id: SITE })
    const present = { version: site.consentVersion, text: site.consentText }
    const before = await database.find(ConsentTextEntity, { order: { version: 'DESC' } })
    const versions = [present, ...before]
    const shown =
      version === undefined
        ? (versions.find(({ text }) => languageOf(text, sent) !== undefined) ?? present)
        : versions.find((each) => each.version === version)
    if (!shown)
      throw unprocessable([{ pointer: '/consent/version', message: `There is no version ${version} of this text.` }])
    const language = languageOf(shown.text, sent) ?? nearest(Object.keys(shown.text), [locale, ...site.languages])
    return { version: shown.version, text: shown.text[language] ?? '' }
  }
}

const languageOf = (text: LocalText, words: string | undefined): string | undefined =>
  Object.keys(text).find((language) => text[language] === words)

/** The first that is wanted, with or without its region; else the first that there is. */
function nearest(languages: string[], wanted: (string | null)[]): string {
  const tags = wanted.flatMap((tag) => (tag === null ? [] : [tag, tag.split('-')[0] as string]))
  return tags.find((tag) => languages.includes(tag)) ?? languages[0] ?? ''
}
