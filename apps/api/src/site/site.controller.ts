import { Controller } from '@nestjs/common'
import { getSettings, getSite, type InputOf, listConsentTexts, updateSettings } from '@verdict/contracts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import type { Work } from '../work/work.ts'
import { ConsentTexts } from './consent-texts.service.ts'
import { SettingsService } from './settings.service.ts'
import { SiteService } from './site.service.ts'

@Controller()
export class SiteController {
  constructor(
    private readonly site: SiteService,
    private readonly settings: SettingsService,
    private readonly consents: ConsentTexts,
  ) {}

  @Endpoint(getSite)
  read(_input: InputOf<typeof getSite>, { database }: Work) {
    return this.site.read(database)
  }

  @Endpoint(getSettings)
  readSettings(_input: InputOf<typeof getSettings>, work: Work) {
    return this.settings.read(work)
  }

  @Endpoint(listConsentTexts)
  consentTexts(_: unknown, work: Work) {
    return this.consents.all(work)
  }

  @Endpoint(updateSettings)
  updateSettings(input: InputOf<typeof updateSettings>, work: Work) {
    return this.settings.update(input, work)
  }
}
