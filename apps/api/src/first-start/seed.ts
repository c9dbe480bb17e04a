import { randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { firstModels } from '@verdict/starter-models'
import { hash } from '@verdict/engine/review'
import { DataSource, type EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { EditCaseStudy } from '../case-studies/edit-case-study.service.ts'
import { Environment } from '../config/environment.token.ts'
import { firstAdminIn } from '../config/first-admin.ts'
import { CreateModel } from '../decision-models/create-model.service.ts'
import { ShippedModels } from '../decision-models/shipped-models.service.ts'
import { Publish } from '../decision-models/publish.service.ts'
import { runInWork, workOf } from '../work/work.ts'
import { hashPassword } from '../identity/passwords.ts'
import { freshAccount, UserEntity } from '../identity/user.entity.ts'
import { SiteEntity } from '../site/site.entity.ts'
import { SITE } from '../site/site.service.ts'

/** The first admin, if this start created it; the password only where it was generated. */
export interface FirstAdmin {
  email: string
  password?: string
}

/** The data of a first start: a user, the site's name, and a starter model. */
@Injectable()
export class Seed {
  constructor(
    private readonly database: DataSource,
    private readonly environment: Environment,
    private readonly creating: CreateModel,
    private readonly publishing: Publish,
    private readonly shipped: ShippedModels,
    private readonly caseStudies: EditCaseStudy,
  ) {}

  /**
   * Fills an empty database, all or nothing; does nothing to one that has been filled.
   *
   * @throws StartError where the environment names a first admin that cannot be made
   */
  async run(): Promise<FirstAdmin | undefined> {
    return runInWork(this.database, { actor: null }, async ({ database, now }) => {
      await database.query("select pg_advisory_xact_lock(hashtext('verdict seed'))")
      if (await database.existsBy(UserEntity, {})) return undefined
      const { user, admin } = await this.firstAdmin(database, now)
      // Filled through the services of the rooms, so that their guarantees hold for the first rows too.
      const work = workOf(database, { actor: user, now })
      await database.insert(SiteEntity, firstSite)
      for (const document of firstModels) {
        const model = await this.creating.keep(document, hash(document), work)
        await this.shipped.keep(model.id, document, work.database)
        await this.publishing.freeze(model, { notes: SHIPPED, publicNotes: SHIPPED, acceptedFailing: null }, work)
        for (const { when, claims, ...study } of document.caseStudies)
          await this.caseStudies.create(
            { params: undefined, query: undefined, body: { ...study, published: true } },
            work,
          )
      }
      return admin
    })
  }

  private async firstAdmin(database: EntityManager, now: Date): Promise<{ user: UserEntity; admin: FirstAdmin }> {
    const { email, password: chosen } = await firstAdminIn(this.environment)
    const password = chosen ?? randomBytes(15).toString('base64url')
    const user: UserEntity = {
      ...freshAccount,
      id: uuid(),
      email,
      name: 'Admin',
      role: 'admin',
      passwordHash: await hashPassword(password),
      mustChangePassword: chosen === undefined,
      createdAt: now,
    }
    await database.insert(UserEntity, user)
    return { user, admin: { email, ...(chosen === undefined && { password }) } }
  }
}

/** The notes of the first version of a starter model. */
const SHIPPED = 'As shipped with Verdict.'

const firstSite: SiteEntity = {
  id: SITE,
  name: 'Verdict',
  logo: null,
  accent: null,
  disclosure: null,
  consentText: {
    en: 'You may use these details and my answers to reply to me, and for nothing else. I can have them erased at any time.',
    es: 'Podéis usar estos datos y mis respuestas para contestarme, y para nada más. Puedo pedir que se borren en cualquier momento.',
    ca: 'Podeu fer servir aquestes dades i les meves respostes per contestar-me, i per a res més. Puc demanar que s’esborrin en qualsevol moment.',
  },
  consentVersion: 1,
  languages: ['en', 'es', 'ca'],
  embedSites: [],
  contactPerson: null,
  callDescription: null,
  responseTime: null,
  bookingUrl: null,
  approvalNeeded: false,
  privacyUrl: null,
  imprintUrl: null,
  printLogo: null,
  photo: null,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC',
  revision: 1,
}
