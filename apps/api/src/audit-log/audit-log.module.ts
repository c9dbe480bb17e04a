import { Module } from '@nestjs/common'
import { AuditLogController } from './audit-log.controller.ts'

@Module({ controllers: [AuditLogController] })
export class AuditLogModule {}
