import { lazy, Suspense, useEffect, useState } from 'react'
import { isOwnVerdict } from '../answers/last-verdict.ts'
import { useReport } from '../messages/messages.ts'
import { modelLink } from '../page/links.ts'
import type { Common, ResultPage } from '../page/page-data.ts'
import { keepSharedVerdict, readSharedVerdict } from './shared-verdict.ts'

const Comparison = lazy(() => import('./Comparison.tsx').then(({ Comparison: page }) => ({ default: page })))

/**
 * Whoever opens a result that this device was not given may take the assessment and compare; whoever did that sees on their own result why
 * the two differ.
 */
export function SharedVerdict({ page }: { page: Common & ResultPage }) {
  const { result: messages } = useReport()
  const { result, token } = page
  // Known on the device only, so after the page has come.
  const [seen, setSeen] = useState<{ isOwn: boolean; shared: string | undefined }>()
  useEffect(
    () => setSeen({ isOwn: isOwnVerdict(result.model, token), shared: readSharedVerdict(result.model) }),
    [result.model, token],
  )
  if (!seen) return null
  if (seen.isOwn)
    return seen.shared && seen.shared !== token ? (
      <Suspense>
        <Comparison page={page} shared={seen.shared} />
      </Suspense>
    ) : null
  return (
    <section className="page shared-verdict">
      <p className="text">
        {messages.sharedWithYou}{' '}
        <a href={modelLink(result.model, '', page)} onClick={() => keepSharedVerdict(result.model, token)}>
          {messages.takeAndCompare}
        </a>
      </p>
    </section>
  )
}
