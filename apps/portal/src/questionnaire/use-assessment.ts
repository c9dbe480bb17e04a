import { type Answer, type Answers, type Model, type ModelDocument, ownMember } from '@verdict/engine'
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
import { backward, remaining, stepOf } from '../answers/steps.ts'
import {
  begin,
  type Dropped,
  forget,
  type Found,
  randomId,
  readStored,
  SETTLED,
  type Stored,
} from '../answers/stored-answers.ts'
import { isAlong, isStraightOn, readAlong } from '../answers/take-along.ts'
import { type Lookahead, useAhead } from '../standing/use-ahead.ts'
import { useKept } from '../answers/use-kept.ts'

export interface AssessmentState extends Lookahead {
  stored: Stored
  /** The question that is shown; undefined where nothing can change the winner any more. */
  question: string | undefined
  /** How many questions were shown up to this one. */
  position: number
  /** How many more may come after this one, at most. */
  remaining: number
  answer(question: string, answer: Answer | undefined): void
  /** Shows the next step, as soon as it is known; where there is none, the verdict is due. */
  next(due: () => void): void
  back(): void
  /** Shows a question that was shown before. */
  returnTo(question: string): void
  /** From the word that nothing can change any more to the questions all the same. */
  goOn(): void
  /** Keeps what is shown for when there is a network. */
  hold(pending: boolean): void
  clear(): void
}

const SHOWN = '#q-'
const addressOf = (step: string) => (step === SETTLED ? '#settled' : SHOWN + step)
const shownInAddress = () =>
  location.hash === '#settled'
    ? SETTLED
    : location.hash.startsWith(SHOWN)
      ? location.hash.slice(SHOWN.length)
      : undefined

/**
 * One client's way through the questions: kept on the device at every step, and each step an entry of the browser's history, so that its
 * Back button does what one expects.
 */
export function useAssessment(document: ModelDocument, model: Model) {
  const [dropped, setDropped] = useState<Dropped>({ questions: [], gone: 0 })
  // What the address brought while other answers are kept here: the client decides which stay.
  const [arrival, setArrival] = useState<Found | 'damaged'>()
  const [asking, setAsking] = useState(false)
  const [kept, setKept] = useKept(
    document,
    useCallback(() => setAsking(false), []),
  )
  // What the page opened with, before it is drawn.
  const opened = useRef<Found>(undefined)
  // Whoever only looks is a visit too; undefined before it is known whether they were here before.
  const [fresh, setFresh] = useState<string>()

  useEffect(() => {
    /** The answers to begin with, here or brought by the address; where both hold some, those of this device. */
    const open = () => {
      const brought = readAlong(location.hash, document)
      const here = readStored(document)
      const replaces = brought !== undefined && brought !== 'damaged' && !(here && losesAnswers(here, brought))
      setArrival(replaces ? undefined : brought)
      const straightOn = replaces && isStraightOn(location.hash)
      // While the client has not chosen, the address keeps what it brought: a reload asks again.
      if (replaces || brought === 'damaged') settleAddress()
      const found = replaces ? brought : here
      opened.current = found
      // A question of answers that have been sent since: there is nothing of it to show.
      if (!found && shownInAddress() !== undefined) settleAddress()
      const index = found?.stored.path.indexOf(shownInAddress() ?? '') ?? -1
      setKept(found && (index >= 0 ? { ...found.stored, index } : found.stored))
      if (found) setDropped(found.dropped)
      setAsking(index >= 0 || straightOn || found?.stored.pending === true)
    }
    open()
    setFresh(randomId())
    const onPop = () => {
      if (isAlong(location.hash)) return open()
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
  }, [document, setKept])

  const show = useCallback(
    ({ pending: _, ...stored }: Stored) => {
      // Whoever goes to a question has more to say: nothing is sent behind their back.
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
    // Pressed before it was known what is kept: that is shown first, and not replaced.
    if (fresh === undefined && (isAlong(location.hash) || hasAnswers(opened.current ?? readStored(document)))) return
    setDropped({ questions: [], gone: 0 })
    // The model's own first question says what the talk is about; from there on comes what settles most.
    show(begin(document.questions[0]?.key ?? '', kept ? undefined : fresh))
  }, [document, show, kept, fresh])
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
    () => kept && asking && stateOf(model, kept, { ahead, last, show, whenKnown, leave, setKept, slug: document.slug }),
    [kept, asking, model, ahead, last, show, whenKnown, leave, setKept, document.slug],
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

const hasAnswers = (found: Found | undefined) => found !== undefined && Object.keys(found.stored.answers).length > 0

/** Whether taking what was brought would lose answers that are kept here. */
const losesAnswers = (here: Found, brought: Found) =>
  Object.entries(here.stored.answers).some(
    ([key, answer]) => JSON.stringify(ownMember(brought.stored.answers, key)) !== JSON.stringify(answer),
  )

/** Takes what was brought out of the address. */
const settleAddress = () => history.replaceState(null, '', location.pathname + location.search)

/** Does something with what lies ahead, now or when it is found; unless something else is said or shown until then. */
function useWhenKnown(ahead: Ahead | undefined, stored: Stored | undefined) {
  const waiting = useRef<(ahead: Ahead) => void>(undefined)
  // At once: a press that comes right after a step is shown is meant for that step.
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
  show(stored: Stored): void
  whenKnown(act: (ahead: Ahead) => void): void
  leave(): void
  setKept: Dispatch<SetStateAction<Stored | undefined>>
  slug: string
}

function stateOf(
  model: Model,
  stored: Stored,
  { ahead, last, show, whenKnown, leave, setKept, slug }: Setters,
): AssessmentState {
  const step = stepOf(stored)
  return {
    stored,
    ahead,
    last,
    question: step === SETTLED ? undefined : step,
    position: stored.path.slice(0, stored.index).filter((each) => each !== SETTLED).length,
    remaining: remaining(model, stored),
    answer: (question, answer) => {
      // The step that is shown may be another by now: a number is answered when its field goes.
      setKept((now) => {
        if (!now) return now
        const { pending: _, ...rest } = now
        return { ...rest, answers: changed(now.answers, question, answer), submission: randomId() }
      })
    },
    next: (due) => whenKnown(({ next }) => (next ? show(next) : due())),
    back: () => {
      const before = backward(model, stored)
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
    clear: () => forget(slug),
  }
}

function changed(answers: Answers, question: string, answer: Answer | undefined): Answers {
  const { [question]: _, ...others } = answers
  return answer === undefined ? others : { ...others, [question]: answer }
}
