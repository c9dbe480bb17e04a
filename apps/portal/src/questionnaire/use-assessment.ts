import {
  type Answer,
  type Answers,
  type CompiledModel,
  type ModelDocument,
  ownMember,
  type Priorities,
} from '@verdict/engine'
import {
  type Dispatch,
  type SetStateAction,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Ahead } from '../standing/ahead.ts'
import { previousStep, remaining, stepOf } from '../answers/steps.ts'
import {
  newStoredAnswers,
  END,
  isQuestion,
  type UnfitAnswers,
  removeAnswers,
  type FittedAnswers,
  randomId,
  readStored,
  SETTLED,
  type StoredAnswers,
} from '../answers/stored-answers.ts'
import { isContinueLink, showsQuestionAtOnce, readContinueLink } from '../answers/continue-link.ts'
import { type Lookahead, useAhead } from '../standing/use-ahead.ts'
import { useStoredAnswers } from '../answers/use-stored-answers.ts'

export interface AssessmentState extends Lookahead {
  stored: StoredAnswers
  /** The question that is shown; undefined at the end, or where nothing can change the winner any more. */
  question: string | undefined
  /** How many questions were shown up to this one. */
  position: number
  /** How many more may come after this one, at most. */
  remaining: number
  answer(question: string, answer: Answer | undefined): void
  prefer(priorities: Priorities): void
  /** Shows the next step as soon as it is known; calls `due` where there is none and the verdict is due. */
  next(due: () => void): void
  back(): void
  /** Shows a question that was shown before. */
  returnTo(question: string): void
  /** Leaves the settled step for the next question. */
  goOn(): void
  /** Marks the answers as waiting for a network. */
  hold(pending: boolean): void
  clear(): void
}

const SHOWN = '#q-'
const addressOf = (step: string) => (isQuestion(step) ? SHOWN + step : `#${step.slice(1)}`)
const shownInAddress = () =>
  [SETTLED, END].find((step) => location.hash === addressOf(step)) ??
  (location.hash.startsWith(SHOWN) ? location.hash.slice(SHOWN.length) : undefined)

/**
 * One client's way through the questions. Every step is stored on the device and is an entry of the browser's history, so that the Back
 * button works.
 *
 * @param keptAs the name of the stored answers
 */
export function useAssessment(document: ModelDocument, model: CompiledModel, keptAs = document.slug) {
  const [dropped, setDropped] = useState<UnfitAnswers>({ questions: [], gone: 0 })
  // Answers from the address while this device has answers too: the client decides which ones stay.
  const [arrival, setArrival] = useState<FittedAnswers | 'damaged'>()
  const [asking, setAsking] = useState(false)
  const [kept, setKept] = useStoredAnswers(
    document,
    keptAs,
    useCallback(() => setAsking(false), []),
  )
  // The answers that the page opened with; known before the first render that shows them.
  const opened = useRef<FittedAnswers>(undefined)
  // The visit of a client who has not started; undefined until it is known whether stored answers have one.
  const [fresh, setFresh] = useState<string>()

  useEffect(() => {
    /** Reads the answers to begin with: from the address or from this device; where both have some, from this device. */
    const open = () => {
      const brought = readContinueLink(location.hash, document)
      const here = readStored(document, keptAs)
      const replaces = brought !== undefined && brought !== 'damaged' && !(here && losesAnswers(here, brought))
      setArrival(replaces ? undefined : brought)
      const straightOn = replaces && showsQuestionAtOnce(location.hash)
      // Until the client has chosen, the answers stay in the address: a reload asks again.
      if (replaces || brought === 'damaged') settleAddress()
      const found = replaces ? brought : here
      opened.current = found
      // The address names a question, but its answers were sent in the meantime.
      if (!found && shownInAddress() !== undefined) settleAddress()
      const index = found?.stored.path.indexOf(shownInAddress() ?? '') ?? -1
      setKept(found && (index >= 0 ? { ...found.stored, index } : found.stored))
      if (found) setDropped(found.dropped)
      setAsking(index >= 0 || straightOn || found?.stored.pending === true)
    }
    open()
    setFresh(randomId())
    const onPop = () => {
      if (isContinueLink(location.hash)) return open()
      const step = shownInAddress()
      if (step === undefined && location.hash !== '') return
      setAsking(step !== undefined)
      if (step !== undefined)
        setKept((now) => {
          const at = now?.path.indexOf(step) ?? -1
          return now && at >= 0 ? { ...now, index: at } : now
        })
    }
    addEventListener('popstate', onPop)
    return () => removeEventListener('popstate', onPop)
  }, [document, keptAs, setKept])

  const show = useCallback(
    ({ pending: _, ...stored }: StoredAnswers) => {
      // Opening a question again cancels a pending submission.
      setKept(stored)
      setAsking(true)
      const address = addressOf(stepOf(stored))
      if (location.hash !== address) history.pushState(null, '', address)
    },
    [setKept],
  )
  const leave = useCallback(() => {
    setAsking(false)
    history.pushState(null, '', location.pathname + location.search)
  }, [])

  const start = useCallback(() => {
    // Pressed before the stored answers were read: they are shown first, and not replaced.
    if (
      fresh === undefined &&
      (isContinueLink(location.hash) || hasAnswers(opened.current ?? readStored(document, keptAs)))
    )
      return
    setDropped({ questions: [], gone: 0 })
    // The model's own first question sets the topic; after it come the questions that settle most.
    show(newStoredAnswers(document.questions[0]?.key ?? '', kept ? undefined : fresh))
  }, [document, keptAs, show, kept, fresh])
  const take = useCallback(() => {
    if (!arrival || arrival === 'damaged') return
    setArrival(undefined)
    setDropped(arrival.dropped)
    setKept(arrival.stored)
    settleAddress()
  }, [arrival, setKept])
  const resume = useCallback(() => kept && show(kept), [kept, show])
  const { ahead, last } = useAhead(document, asking ? kept : undefined)
  const whenKnown = useWhenKnown(ahead, kept)
  const state = useMemo(
    () => kept && asking && stateOf(model, kept, { ahead, last, show, whenKnown, leave, setKept, keptAs }),
    [kept, asking, model, ahead, last, show, whenKnown, leave, setKept, keptAs],
  )
  return {
    kept,
    visit: fresh && (kept?.visit ?? fresh),
    dropped,
    arrival,
    take,
    state: state || undefined,
    start,
    resume,
  }
}

const hasAnswers = (found: FittedAnswers | undefined) =>
  found !== undefined && Object.keys(found.stored.answers).length > 0

/** Whether taking the answers of a link would lose answers of this device. */
const losesAnswers = (here: FittedAnswers, brought: FittedAnswers) =>
  Object.entries(here.stored.answers).some(
    ([key, answer]) => JSON.stringify(ownMember(brought.stored.answers, key)) !== JSON.stringify(answer),
  )

/** Removes the answers from the address. */
const settleAddress = () => history.replaceState(null, '', location.pathname + location.search)

/** Runs a callback with the result of the look-ahead: now, or when it is there, unless the answers change first. */
function useWhenKnown(ahead: Ahead | undefined, stored: StoredAnswers | undefined) {
  const waiting = useRef<(ahead: Ahead) => void>(undefined)
  // A layout effect: a press right after a step is shown belongs to that step.
  useLayoutEffect(
    () => () => {
      waiting.current = undefined
    },
    [stored],
  )
  useLayoutEffect(() => {
    const act = waiting.current
    waiting.current = undefined
    if (act && ahead) act(ahead)
    else waiting.current = act
  }, [ahead])
  return useCallback(
    (act: (ahead: Ahead) => void) => {
      if (ahead) act(ahead)
      else waiting.current = act
    },
    [ahead],
  )
}

interface Setters extends Lookahead {
  show(stored: StoredAnswers): void
  whenKnown(act: (ahead: Ahead) => void): void
  leave(): void
  setKept: Dispatch<SetStateAction<StoredAnswers | undefined>>
  keptAs: string
}

function stateOf(
  model: CompiledModel,
  stored: StoredAnswers,
  { ahead, last, show, whenKnown, leave, setKept, keptAs }: Setters,
): AssessmentState {
  const step = stepOf(stored)
  return {
    stored,
    ahead,
    last,
    question: isQuestion(step) ? step : undefined,
    position: stored.path.slice(0, stored.index).filter(isQuestion).length,
    remaining: remaining(model, stored),
    answer: (question, answer) => {
      // Changes the newest answers: a number field commits when it unmounts, after the step has changed.
      setKept((now) => {
        if (!now) return now
        const { pending: _, ...rest } = now
        return { ...rest, answers: changed(now.answers, question, answer), submission: randomId() }
      })
    },
    prefer: (priorities) => {
      setKept((now) => {
        if (!now) return now
        const { pending: _, ...rest } = now
        return { ...rest, priorities, submission: randomId() }
      })
    },
    next: (due) => whenKnown(({ next }) => (next ? show(next) : due())),
    back: () => {
      const before = previousStep(model, stored)
      if (before) show(before)
      else leave()
    },
    returnTo: (question) => {
      const index = stored.path.indexOf(question)
      if (index >= 0) show({ ...stored, index })
    },
    goOn: () => whenKnown(({ onward }) => onward && show(onward)),
    hold: (pending) => {
      if (pending === (stored.pending === true)) return
      const { pending: _, ...rest } = stored
      setKept(pending ? { ...rest, pending } : rest)
    },
    clear: () => removeAnswers(keptAs),
  }
}

function changed(answers: Answers, question: string, answer: Answer | undefined): Answers {
  const { [question]: _, ...others } = answers
  return answer === undefined ? others : { ...others, [question]: answer }
}
