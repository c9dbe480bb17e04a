import { type Answer, ownMember, type Priorities } from '@verdict/engine'
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { submitAssessment } from '../api/client.ts'
import type { Common, ResultPage } from '../page/page-data.ts'
import { keepLastVerdict } from '../answers/last-verdict.ts'
import { randomId } from '../answers/stored-answers.ts'
import type { ResultFacts, DecisionInput } from '@verdict/facts/result-facts'
import { storeTrial, readTrial } from './stored-trial.ts'

/** What a client tries out on a result: other priorities, another rate. Nothing is sent before they save it. */
export interface OwnPrioritiesState {
  /** What the page shows: the recorded verdict, or the one with the client's own values. */
  facts: ResultFacts
  grounds: DecisionInput
  /** What was recorded. */
  recorded: DecisionInput
  changed: boolean
  prefer(criterion: string, factor: number): void
  answer(question: string, answer: Answer): void
  putBack(): void
  /** Saves what the page shows as a result of its own. Doing it twice saves once. @returns its token */
  save(): Promise<string>
  /** Saves it, and opens it. */
  keep(): void
  keeping: 'no' | 'sending' | 'failed'
}

export function useOwnPriorities({
  document,
  token,
  result,
  facts: recorded,
  locale,
  preview,
}: Common & ResultPage): OwnPrioritiesState {
  const asRecorded = useMemo<DecisionInput>(
    () => ({ answers: result.answers, priorities: result.priorities }),
    [result],
  )
  const [grounds, setGrounds] = useState<DecisionInput>(asRecorded)
  const [facts, setFacts] = useState(recorded)
  const [keeping, setKeeping] = useState<OwnPrioritiesState['keeping']>('no')
  const worker = useRef<Worker>(undefined)
  const turn = useRef(0)
  const key = useRef('')
  useEffect(() => () => worker.current?.terminate(), [])
  const openTried = useEffectEvent(() => {
    const tried = readTrial(token, document)
    if (tried) tryOut(tried)
  })
  useEffect(() => openTried(), [])

  function tryOut(next: DecisionInput) {
    turn.current++
    key.current = ''
    setGrounds(next)
    setKeeping('no')
    const same = isSame(next, asRecorded)
    storeTrial(token, same ? undefined : next)
    if (same) return setFacts(recorded)
    worker.current ??= listening(({ facts, turn: answered }) => {
      if (answered === turn.current) setFacts(facts)
    })
    worker.current.postMessage({ document, grounds: next, turn: turn.current })
  }

  async function save() {
    key.current ||= randomId()
    const { model, version } = result
    const kept = await submitAssessment({ model, version, ...grounds, locale }, key.current)
    keepLastVerdict(model, kept.token)
    return kept.token
  }

  async function keep() {
    setKeeping('sending')
    if (preview) {
      const { previewResult } = await import('../submitting/preview-result.ts')
      storeTrial(token, undefined)
      return location.assign(previewResult({ document, locale }, preview, grounds))
    }
    try {
      const saved = await save()
      // Not before the page is left: a browser may ask about an unsent form, and the client may stay.
      addEventListener('pagehide', () => storeTrial(token, undefined), { once: true })
      location.assign(`/r/${saved}`)
      setKeeping('no')
    } catch {
      setKeeping('failed')
    }
  }

  return {
    facts,
    grounds,
    recorded: asRecorded,
    changed: !isSame(grounds, asRecorded),
    prefer: (criterion, factor) =>
      tryOut({ ...grounds, priorities: withFactor(grounds.priorities, criterion, factor) }),
    answer: (question, answer) => tryOut({ ...grounds, answers: { ...grounds.answers, [question]: answer } }),
    putBack: () => tryOut(asRecorded),
    save,
    keep: () => void keep(),
    keeping,
  }
}

function listening(hear: (said: { facts: ResultFacts; turn: number }) => void): Worker {
  const worker = new Worker(new URL('./facts.worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<{ facts: ResultFacts; turn: number }>) => hear(data)
  return worker
}

/** A criterion that counts as the model weighs it is no priority. */
function withFactor(priorities: Priorities, criterion: string, factor: number): Priorities {
  const { [criterion]: _, ...others } = priorities
  return factor === 1 ? others : { ...others, [criterion]: factor }
}

const isSame = (a: DecisionInput, b: DecisionInput) =>
  sameFactors(a.priorities, b.priorities) && JSON.stringify(a.answers) === JSON.stringify(b.answers)

const sameFactors = (a: Priorities, b: Priorities) =>
  [...Object.keys(a), ...Object.keys(b)].every((key) => (ownMember(a, key) ?? 1) === (ownMember(b, key) ?? 1))
