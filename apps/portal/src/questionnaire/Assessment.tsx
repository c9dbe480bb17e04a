import { compile } from '@verdict/engine'
import { useEffect, useMemo } from 'react'
import { countStep } from '../api/client.ts'
import type { Common, ModelPage } from '../page/page-data.ts'
import { withHost } from '../embed/with-host.ts'
import { stepOf } from '../answers/steps.ts'
import { Layout } from '../page/Layout.tsx'
import { keptUnder } from '../page/links.ts'
import { cachePage } from '../offline/cache-page.ts'
import { Arrival } from '../start/Arrival.tsx'
import { Start } from '../start/Start.tsx'
import { aheadScript } from '../standing/ahead-finder.ts'
import { Questionnaire } from './Questionnaire.tsx'
import { useClosing } from './use-closing.ts'
import { useAssessment } from './use-assessment.ts'

/** A model's page: what it is, then its questions one at a time. */
export function Assessment({ page }: { page: Common & ModelPage }) {
  const { document, slug, version } = page
  const model = useMemo(() => compile(document), [document])
  const { kept, visit, dropped, arrival, take, state, start, resume } = useAssessment(
    document,
    model,
    keptUnder(slug, page),
  )
  useEffect(() => withHost(page, (host) => host.connect(page)), [page])
  const started = state !== undefined
  useEffect(() => {
    if (started) withHost(page, (host) => host.post(page, { verdict: 'start' }))
  }, [started, page])
  useEffect(() => {
    // Browsers block storage in a frame on another site; a draft is kept by no device.
    if (!started || page.embeddedIn || page.preview) return
    const keep = () => void cachePage(page.languages, [aheadScript])
    keep()
    addEventListener('online', keep)
    return () => removeEventListener('online', keep)
  }, [started, page])
  const step = state?.question
  const closing = useClosing(page.locale, state && stepOf(state.stored))
  const counts = !page.preview
  useEffect(() => {
    if (!counts) return
    // In a task of its own, so that the next question is drawn first.
    setTimeout(() => {
      for (const each of ['view', started && 'start', step]) if (visit && each) countStep(visit, slug, version, each)
    })
  }, [counts, visit, started, step, slug, version])

  if (state?.question !== undefined)
    return (
      <Questionnaire
        page={page}
        model={model}
        state={state}
        question={state.question}
        closing={closing?.texts}
        foot={closing && <closing.ContinueLink stored={state.stored} texts={closing.texts} />}
      />
    )
  if (state) {
    if (!closing) return <Layout page={page}>{null}</Layout>
    return <closing.Closing page={page} model={model} state={state} texts={closing.texts} />
  }
  const answered = kept && Object.keys(kept.answers).length > 0
  return (
    <Start
      page={page}
      model={model}
      stoppedAt={answered ? kept.index + 1 : null}
      dropped={dropped}
      arrival={arrival && <Arrival arrival={arrival} onTake={take} />}
      onStart={start}
      onResume={resume}
    />
  )
}
