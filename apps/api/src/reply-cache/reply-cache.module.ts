import { Global, Module } from '@nestjs/common'
import { ContentRevision } from './content-revision.service.ts'
import { ReplyCache } from './reply-cache.service.ts'

/** Replies that are made once, for every room that has something for everybody. */
@Global()
@Module({ providers: [ContentRevision, ReplyCache], exports: [ContentRevision, ReplyCache] })
export class ReplyCacheModule {}
