import { Module } from '@nestjs/common'
import { ConsentTexts } from './consent-texts.service.ts'
import { SettingsService } from './settings.service.ts'
import { SiteController } from './site.controller.ts'
import { SiteService } from './site.service.ts'

@Module({
  controllers: [SiteController],
  providers: [SiteService, SettingsService, ConsentTexts],
  exports: [SiteService, ConsentTexts],
})
export class SiteModule {}
