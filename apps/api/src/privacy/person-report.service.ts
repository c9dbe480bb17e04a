import { Injectable } from '@nestjs/common'
import { getPrivacyExport, timeIn } from '@verdict/contracts'
import { personTypesetting } from '@verdict/reports/person-report'
import type { EntityManager } from 'typeorm'
import { baseAddress } from '../config/base-address.ts'
import { Environment } from '../config/environment.token.ts'
import { PublishedVersions } from '../decision-models/published-versions.service.ts'
import { encode } from '../http/encode.ts'
import { Typesetter } from '../reports/typesetter.service.ts'
import { palette } from '../site/palette.ts'
import { SiteService } from '../site/site.service.ts'
import type { PrivacyRequests } from './privacy-requests.service.ts'

type Export = Awaited<ReturnType<PrivacyRequests['export']>>

/** All that is kept about a person as a PDF that they can read, with the data attached. */
@Injectable()
export class PersonReport {
  constructor(
    private readonly versions: PublishedVersions,
    private readonly site: SiteService,
    private readonly typesetter: Typesetter,
    private readonly environment: Environment,
  ) {}

  /** @param language the site's where none is given */
  async of(all: Export, language: string | undefined, database: EntityManager): Promise<Uint8Array> {
    const { name, colours, disclosure, timeZone } = await this.site.read(database)
    const contact = await this.site.contact(database)
    const at = (instant: Date) => timeIn(timeZone, instant)
    const leads = []
    for (const { result, notes, consent, createdAt, ...lead } of all.leads) {
      const version = result && (await this.versions.numbered(database, result.model, result.version))
      leads.push({
        ...lead,
        createdAt: at(createdAt),
        consent: { ...consent, at: at(consent.at) },
        notes: notes.map(({ text, at: written }) => ({ text, at: at(written) })),
        source: result?.source ?? {},
        recorded: result && version ? { ...result, document: version.document } : null,
      })
    }
    return this.typesetter.typeset(
      personTypesetting({
        email: all.email,
        exportedAt: at(all.exportedAt),
        leads,
        mails: all.mails.map((mail) => ({ ...mail, createdAt: at(mail.createdAt) })),
        requests: all.privacyRequests.map(({ kind, createdAt }) => ({ kind, createdAt: at(createdAt) })),
        toldTo: all.toldTo,
        json: JSON.stringify(encode(getPrivacyExport, all), null, 2),
        firm: { name, accent: colours.accent, disclosure, contact },
        locale: language ?? (await this.site.language(database)),
        size: 'a4',
        colours: palette.light,
        address: `${baseAddress(this.environment)}/privacy`,
      }),
    )
  }
}
