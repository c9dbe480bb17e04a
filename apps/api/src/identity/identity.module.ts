import { Module } from '@nestjs/common'
import { APP_GUARD } from '@nestjs/core'
import { AccessGuard } from './access.guard.ts'
import { ChangePassword } from './change-password.service.ts'
import { Colleagues } from './colleagues.service.ts'
import { IdentityController } from './identity.controller.ts'
import { Sessions } from './sessions.service.ts'
import { SignIn } from './sign-in.service.ts'

@Module({
  controllers: [IdentityController],
  providers: [
    Sessions,
    SignIn,
    ChangePassword,
    Colleagues,
    AccessGuard,
    { provide: APP_GUARD, useExisting: AccessGuard },
  ],
  exports: [Sessions, Colleagues],
})
export class IdentityModule {}
