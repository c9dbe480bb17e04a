import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createPreviewLink, listPreviewLinks, type PreviewLink, revokePreviewLink } from '@verdict/contracts'
import type { Answers } from '@verdict/engine'
import { writeAnswers } from '@verdict/facts/compact-answers'
import { type HttpError, useNotify } from 'react-admin'
import { useState } from 'react'
import { useParams } from 'react-router-dom'
import { call } from '../../api/call.ts'
import { useDraft } from '../draft/draft-context.ts'

const HOUR = 3_600_000
const keyOf = (model: string) => ['preview-links', model]
const NONE: PreviewLink[] = []

/** The links that show a draft of a model, newest first; undefined while they are on their way. */
export function usePreviewLinks(model: string) {
  const client = useQueryClient()
  const { data, error } = useQuery({
    queryKey: keyOf(model),
    queryFn: async () => (await call(listPreviewLinks, { params: { id: model } })).body,
  })
  return {
    links: data ?? (error ? NONE : undefined),
    error: error as HttpError | null,
    async revoke(id: string) {
      await call(revokePreviewLink, { params: { id } })
      await client.invalidateQueries({ queryKey: keyOf(model) })
    },
  }
}

/** Shows the draft as clients would see it, as it is now. */
export function usePreview() {
  const { id = '' } = useParams()
  const { store, problems } = useDraft()
  const client = useQueryClient()
  const notify = useNotify()
  const [busy, setBusy] = useState(false)

  /** Saves the draft and makes a link to it. */
  async function make(days?: number): Promise<PreviewLink> {
    await saved()
    const { body } = await call(createPreviewLink, { params: { id }, body: { ...(days && { days }) } })
    await client.invalidateQueries({ queryKey: keyOf(id) })
    return body
  }

  async function saved() {
    if (problems.length > 0)
      throw new Error(
        problems.length === 1
          ? 'Something is in the way of a preview: Check says what.'
          : `${problems.length} problems are in the way of a preview: Check lists them.`,
      )
    if (!(await store.saveAll()))
      throw new Error(
        store.snapshot()?.problem?.text ?? 'Somebody else changed the same values. Resolve the conflicts first.',
      )
  }

  /** A link to the draft as it is saved now: one that is there already, or a new one. */
  async function present(): Promise<PreviewLink> {
    await saved()
    const { body } = await call(listPreviewLinks, { params: { id } })
    const revision = store.snapshot()?.revision
    const fresh = body.find((link) => link.revision === revision && Date.parse(link.expiresAt) > Date.now() + HOUR)
    return fresh ?? make()
  }

  /**
   * Opens the draft in a tab of its own, or the verdict on answers.
   *
   * @param answers known to fit the draft as it is now
   */
  async function open(answers?: Answers) {
    // Now, and not when the link is there: by then a browser takes it for an advertisement.
    const tab = window.open('', '_blank')
    if (tab) tab.opener = null
    setBusy(true)
    try {
      const { pathname } = new URL((await present()).url)
      const document = store.snapshot()?.document
      const address =
        answers && document ? `${pathname}/result?a=${writeAnswers(document, { answers, priorities: {} })}` : pathname
      if (tab) tab.location.replace(address)
      else
        notify('The browser did not let the preview open. Allow pop-ups for this page, or copy its link.', {
          type: 'warning',
        })
    } catch (error) {
      tab?.close()
      notify((error as Error).message, { type: 'error' })
    } finally {
      setBusy(false)
    }
  }
  return { open, make, busy }
}
