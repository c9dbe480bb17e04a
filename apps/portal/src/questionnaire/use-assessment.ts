import { type Answer, type Answers, type Model, type ModelDocument, visibleQuestions } from '@verdict/engine'
import { possibleQuestions } from '@verdict/engine/progress'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { begin, forget, keep, randomId, readStored, type Stored } from './stored-answers.ts'

export interface AssessmentState {
  stored: Stored
  /** The questions that show, in asking order. */
  visible: string[]
  /** Where the shown question stands among them, from 0. */
  position: number
  /** How many more may come after this one, at most. */
  remaining: number
  answer(question: string, answer: Answer | undefined): void
  next(): void
  back(): void
  go(question: string): void
  leave(): void
  clear(): void
}

const SHOWN = 'q-'
const shownInAddress = () => (location.hash.startsWith(`#${SHOWN}`) ? location.hash.slice(SHOWN.length + 1) : undefined)

/**
 * One client's way through the questions: kept on the device at every step, and each question an entry of the browser's history, so that
 * its Back button does what one expects.
 */
export function useAssessment(document: ModelDocument, model: Model) {
  const [kept, setKept] = useState<Stored | undefined>()
  const [asking, setAsking] = useState(false)

  useEffect(() => {
    const found = readStored(document)
    const shown = shownInAddress()
    setKept(found && shown && document.questions.some(({ key }) => key === shown) ? { ...found, at: shown } : found)
    setAsking(found !== undefined && shown !== undefined)
    const onPop = () => {
      const question = shownInAddress()
      setAsking(question !== undefined)
      if (question !== undefined) setKept((now) => now && { ...now, at: question })
    }
    addEventListener('popstate', onPop)
    return () => removeEventListener('popstate', onPop)
  }, [document])

  useEffect(() => {
    if (kept) keep(document.slug, kept)
  }, [kept, document.slug])

  const show = useCallback((stored: Stored) => {
    setKept(stored)
    setAsking(true)
    if (shownInAddress() !== stored.at) history.pushState(null, '', `#${SHOWN}${stored.at}`)
  }, [])

  const start = useCallback(() => show(begin(document.questions[0]?.key ?? '')), [document, show])
  const resume = useCallback(() => kept && show(kept), [kept, show])
  const state = useMemo(
    () => kept && asking && stateOf(model, kept, { show, setKept, setAsking, slug: document.slug }),
    [kept, asking, model, show, document.slug],
  )
  return { kept, state: state || undefined, start, resume }
}

interface Setters {
  show(stored: Stored): void
  setKept(stored: Stored | undefined): void
  setAsking(asking: boolean): void
  slug: string
}

function stateOf(model: Model, stored: Stored, { show, setKept, setAsking, slug }: Setters): AssessmentState {
  const { answers } = stored
  const visible = visibleQuestions(model, answers)
  const position = Math.max(0, visible.indexOf(stored.at))
  const at = visible[position] as string
  const possible = possibleQuestions(model, answers)
  return {
    stored: { ...stored, at },
    visible,
    position,
    remaining: possible.length - 1 - possible.indexOf(at),
    answer: (question, answer) =>
      setKept({ ...stored, at, answers: changed(answers, question, answer), submission: randomId() }),
    next: () => {
      const following = visible[position + 1]
      if (following !== undefined) show({ ...stored, at: following })
    },
    back: () => {
      const before = visible[position - 1]
      if (before !== undefined) show({ ...stored, at: before })
      else leave()
    },
    go: (question) => show({ ...stored, at: question }),
    leave,
    clear: () => forget(slug),
  }

  function leave() {
    setAsking(false)
    history.pushState(null, '', location.pathname + location.search)
  }
}

function changed(answers: Answers, question: string, answer: Answer | undefined): Answers {
  const { [question]: _, ...others } = answers
  return answer === undefined ? others : { ...others, [question]: answer }
}
