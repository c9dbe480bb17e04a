import { Module } from '@nestjs/common'
import { PRESENT_FOR } from '@verdict/contracts'
import { AcceptedFindings } from './accepted-findings.service.ts'
import { ApprovalMails } from './approval-mails.service.ts'
import { Approvals } from './approvals.service.ts'
import { ChangeDraft } from './change-draft.service.ts'
import { CheckModel } from './check-model.service.ts'
import { Comments } from './comments/comments.service.ts'
import { CommentsController } from './comments/comments.controller.ts'
import { CreateModel } from './create-model.service.ts'
import { DraftDocuments } from './draft-documents.service.ts'
import { Judgements } from './judgements/judgements.service.ts'
import { JudgementsController } from './judgements/judgements.controller.ts'
import { ListMentions } from './comments/list-mentions.service.ts'
import { Mentions } from './comments/mentions.service.ts'
import { ModelsController } from './models.controller.ts'
import { Presences } from './presences.service.ts'
import { Publish } from './publish.service.ts'
import { PublishedModelsController } from './published-models.controller.ts'
import { PublishedVersions } from './published-versions.service.ts'
import { RestoreDraft } from './restore-draft.service.ts'
import { SaveDraft } from './save-draft.service.ts'
import { ShippedModels } from './shipped-models.service.ts'
import { TranslationSources } from './translations/translation-sources.service.ts'
import { TranslationsController } from './translations/translations.controller.ts'
import { VersionsController } from './versions.controller.ts'
import { Withdraw } from './withdraw.service.ts'
import { SiteModule } from '../site/site.module.ts'
import { IdentityModule } from '../identity/identity.module.ts'
import { MailModule } from '../mail/mail.module.ts'
import { Housekeeping } from '../housekeeping/housekeeping.service.ts'

@Module({
  imports: [SiteModule, IdentityModule, MailModule],
  controllers: [
    ModelsController,
    VersionsController,
    CommentsController,
    JudgementsController,
    TranslationsController,
    PublishedModelsController,
  ],
  providers: [
    AcceptedFindings,
    ApprovalMails,
    Approvals,
    ChangeDraft,
    CheckModel,
    Comments,
    CreateModel,
    DraftDocuments,
    Judgements,
    ListMentions,
    Mentions,
    SaveDraft,
    RestoreDraft,
    Presences,
    Publish,
    Withdraw,
    PublishedVersions,
    ShippedModels,
    TranslationSources,
  ],
  exports: [CreateModel, DraftDocuments, Publish, PublishedVersions, ShippedModels],
})
export class DecisionModelsModule {
  constructor(housekeeping: Housekeeping) {
    housekeeping.delete({ table: 'presences', old: `seen_at < now() - interval '${PRESENT_FOR} seconds'` })
    // Of the saves of one day only the last keeps its document; of the others author, time and differences remain.
    housekeeping.reduce(
      {
        table: 'draft_revisions',
        old: `document is not null and saved_at < now() - interval '90 days' and exists (
          select from draft_revisions later where later.model_id = draft_revisions.model_id
            and later.number > draft_revisions.number and later.saved_at::date = draft_revisions.saved_at::date)`,
      },
      'document = null',
    )
  }
}
