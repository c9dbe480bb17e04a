import { lazy, Suspense } from 'react'
import { useReport } from '../messages/messages.ts'
import { modelLink } from '../page/links.ts'
import type { Common, ResultPage } from '../page/page-data.ts'
import { keepSharedVerdict, useSharedVerdict } from './shared-verdict.ts'

const Comparison = lazy(() => import('./Comparison.tsx').then(({ Comparison: page }) => ({ default: page })))

interface Props {
  page: Common & ResultPage
  /** The device was given this verdict; undefined before that is known. */
  isOwn: boolean | undefined
}

/**
 * Whoever opens a result that this device was not given may take the assessment and compare; whoever did that sees on their own result why
 * the two differ.
 */
export function SharedVerdict({ page, isOwn }: Props) {
  const { result: messages } = useReport()
  const { result, token } = page
  const shared = useSharedVerdict(result.model)
  if (isOwn === undefined) return null
  if (isOwn)
    return shared && shared !== token ? (
      <Suspense>
        <Comparison page={page} shared={shared} />
      </Suspense>
    ) : null
  return (
    <section className="page shared-verdict">
      <p className="text">
        {messages.sharedWithYou}{' '}
        <a
          className="button plain small"
          href={modelLink(result.model, '', page)}
          onClick={() => keepSharedVerdict(result.model, token)}
        >
          {messages.takeAndCompare}
        </a>
      </p>
    </section>
  )
}
