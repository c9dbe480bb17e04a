import { Module } from '@nestjs/common'
import { APP_GUARD } from '@nestjs/core'
import { AccessGuard } from './access.guard.ts'
import { AccountController } from './account.controller.ts'
import { ApiTokensController } from './api-tokens/api-tokens.controller.ts'
import { ApiTokens } from './api-tokens/api-tokens.service.ts'
import { ChangePassword } from './change-password.service.ts'
import { Colleagues } from './colleagues.service.ts'
import { IdentityController } from './identity.controller.ts'
import { KnownDevices } from './known-devices.service.ts'
import { MailChoices } from './mail-choices.service.ts'
import { PasswordJudge } from './password-judge.service.ts'
import { PresentPassword } from './present-password.service.ts'
import { SecretCipher } from './secret-cipher.service.ts'
import { Sessions } from './sessions.service.ts'
import { SignInLimits } from './sign-in-limits.service.ts'
import { SignIn } from './sign-in.service.ts'
import { SecondFactor } from './two-factor/second-factor.service.ts'
import { TwoFactorController } from './two-factor/two-factor.controller.ts'
import { TwoFactor } from './two-factor/two-factor.service.ts'
import { UpdateMe } from './update-me.service.ts'
import { AccountLinks } from './users/account-links.service.ts'
import { ChoosePassword } from './users/choose-password.service.ts'
import { CreateResetLink } from './users/create-reset-link.service.ts'
import { InviteUser } from './users/invite-user.service.ts'
import { UpdateUser } from './users/update-user.service.ts'
import { UsersController } from './users/users.controller.ts'
import { MailModule } from '../mail/mail.module.ts'
import { SiteModule } from '../site/site.module.ts'
import { AccountMails } from './users/account-mails.service.ts'
import { Housekeeping } from '../housekeeping/housekeeping.service.ts'

@Module({
  imports: [MailModule, SiteModule],
  controllers: [IdentityController, AccountController, UsersController, TwoFactorController, ApiTokensController],
  providers: [
    Sessions,
    KnownDevices,
    SignInLimits,
    SignIn,
    PresentPassword,
    PasswordJudge,
    ChangePassword,
    UpdateMe,
    MailChoices,
    Colleagues,
    SecretCipher,
    AccountLinks,
    AccountMails,
    InviteUser,
    UpdateUser,
    ChoosePassword,
    CreateResetLink,
    SecondFactor,
    TwoFactor,
    ApiTokens,
    AccessGuard,
    { provide: APP_GUARD, useExisting: AccessGuard },
  ],
  exports: [SecretCipher, Sessions, Colleagues],
})
export class IdentityModule {
  constructor(housekeeping: Housekeeping) {
    housekeeping.delete({ table: 'sessions', old: 'expires_at < now()' })
    housekeeping.delete({ table: 'failed_sign_ins', old: "last_at < now() - interval '1 day'" })
  }
}
