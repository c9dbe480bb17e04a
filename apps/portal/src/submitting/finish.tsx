import type { Answers, CoreVerdict } from '@verdict/engine'
import { answered } from '@verdict/wording'
import { namesOf } from '../page/names.ts'
import type { Common, ModelPage } from '../page/page-data.ts'
import { languageOf } from '../messages/in-the-browser.ts'
import type { WholeLanguage } from '../messages/messages.ts'
import { Finished } from './Finished.tsx'

/** What a frame on another site shows once there is a verdict: with the words for it, which the questions do without. */
export async function finish(page: Common & ModelPage, token: string, verdict: CoreVerdict, answers: Answers) {
  const { document, locale } = page
  const { reportWording: wording } = (await languageOf(locale, true)) as WholeLanguage
  const names = namesOf(document, locale)
  const statement = wording.statement(verdict, names, answered(document, answers))
  return <Finished page={page} token={token} statement={statement} lead={wording.lead(verdict, names)} />
}
