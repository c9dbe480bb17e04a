import { Module } from '@nestjs/common'
import { SettingsService } from './settings.service.ts'
import { SiteController } from './site.controller.ts'
import { SiteService } from './site.service.ts'

@Module({ controllers: [SiteController], providers: [SiteService, SettingsService], exports: [SiteService] })
export class SiteModule {}
