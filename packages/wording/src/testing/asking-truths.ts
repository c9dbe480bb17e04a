import { type Answers, standing, visibleQuestions } from '@verdict/engine'
import type { Progress } from '@verdict/engine/progress'
import type { Fairness } from '@verdict/engine/review'
import { decided, type Subject } from './subject.ts'
import { isClose, name, type CheckedSentence, type Truths } from './checked-sentence.ts'
import { same, shareIs, sharesAre, so } from './truth.ts'

const open = ({ model, answers }: Subject) =>
  visibleQuestions(model, answers).filter((key) => !Object.hasOwn(answers, key) || answers[key] === null)
const counted = (said: (told: CheckedSentence<Progress>) => number) => (told: CheckedSentence<Progress>) =>
  same(said(told), open(told.subject).length, 'open questions')
const mayChange = ({ fact }: CheckedSentence<Progress>) => so(!fact.decided, 'it is not decided')
/** With random answers to all open questions, also those that show then, the same option is first. */
const cannotChange = ({ said, subject, keys }: CheckedSentence<Progress>) => {
  const first = keys.option(said.text('first'))
  same(subject.verdict.winner, first, 'who is first')
  for (let n = 0; n < 12; n++) {
    const answers = { ...subject.answers }
    for (let round = 0; round < 3; round++)
      for (const key of open({ ...subject, answers })) {
        const {
          type,
          choices = [],
          min = 0,
          max = 0,
        } = subject.document.questions.find((each) => each.key === key) as Subject['document']['questions'][0]
        const at = (n * 7 + round * 3 + key.length) % Math.max(1, choices.length)
        if (type === 'number') answers[key] = min + ((max - min) * (n % 6)) / 5
        else if (type === 'boolean') answers[key] = n % 2 === 0
        else
          answers[key] =
            type === 'multi'
              ? choices.filter((_, i) => (n >> i) % 2 === 1).map(({ key }) => key)
              : (choices[at]?.key as string)
      }
    same(decided(subject, answers).winner, first, `who is first after ${JSON.stringify(answers)}`)
  }
}
const number = ({ said }: CheckedSentence<Progress>) => said.number('count').value
const both =
  (...truths: ((told: CheckedSentence<Progress>) => void)[]) =>
  (told: CheckedSentence<Progress>) =>
    truths.forEach((each) => each(told))
const progress: Truths<Progress> = {
  none: counted(() => 0),
  oneMay: both(
    counted(() => 1),
    mayChange,
  ),
  someMay: both(counted(number), mayChange),
  oneCannot: both(
    counted(() => 1),
    cannotChange,
  ),
  someCannot: both(counted(number), cannotChange),
}

const fairness: Truths<Fairness> = {
  wins: ({ said, subject, fact, locale }) => {
    sharesAre(
      said.shares('shares'),
      fact.options.map(({ option, wins }): [string, number] => [name(subject, option, locale) as string, wins]),
    )
    shareIs(said.share('close'), fact.tooClose)
    const { wins, close } = clients(subject)
    const about = (share: number, found: number) =>
      so(Math.abs(share - found) < 0.2, `${share} is told, about ${found} found`)
    about(fact.tooClose, close)
    fact.options.forEach(({ wins: share }, o) => about(share, wins[o] as number))
  },
}

const CLIENTS = 300

/** How often each option is first, and how often it is close, among clients drawn here. */
function clients({ document, model }: Subject): { wins: number[]; close: number } {
  let drawn = 7
  /** @see D. H. Lehmer's generator */
  const draw = () => (drawn = (drawn * 48_271) % 2_147_483_647) / 2_147_483_647
  const wins = document.options.map(() => 0)
  let close = 0
  for (let n = 0; n < CLIENTS; n++) {
    const answers: Answers = {}
    for (const { key, type, choices = [], min = 0, max = 0 } of document.questions)
      answers[key] =
        type === 'number'
          ? min + (max - min) * draw()
          : type === 'boolean'
            ? draw() < 0.5
            : type === 'multi'
              ? choices.filter(() => draw() < 0.5).map((each) => each.key)
              : (choices[Math.floor(draw() * choices.length)]?.key as string)
    const {
      ranking: [first, second],
      scores,
    } = standing(model, answers)
    if (first !== undefined) wins[first] = (wins[first] as number) + 1 / CLIENTS
    if (
      second !== undefined &&
      isClose((scores[first as number] as number) - (scores[second] as number), model.settings.tie)
    )
      close += 1 / CLIENTS
  }
  return { wins, close }
}

/** What is said before and while questions are asked. */
export const askingTruths: { [method: string]: Truths } = { progress, fairness }
