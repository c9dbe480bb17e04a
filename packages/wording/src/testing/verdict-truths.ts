import { visibleQuestions } from '@verdict/engine'
import { estimates } from './estimate-truths.ts'
import { type Subject, settings } from './subject.ts'
import { isClose, name, type CheckedSentence, type Truths } from './checked-sentence.ts'
import { rounds, same, shareIs, sharesAre, so } from './truth.ts'

const top = ({ verdict: { ranking } }: Subject) => [ranking[0], ranking[1]] as const
const isLevel = ({ verdict: { margin } }: Subject) => margin !== null && margin <= 1e-9
const acceptability = ({ verdict }: Subject, option: string | undefined) =>
  verdict.robustness?.acceptability[option as string]?.[0] as number

const FEW: { [words: string]: number } = {
  'one answer': 1,
  'two answers': 2,
  'three answers': 3,
  'una sola respuesta': 1,
  'solo dos respuestas': 2,
  'solo tres respuestas': 3,
  'una sola resposta': 1,
  'només dues respostes': 2,
  'només tres respostes': 3,
}
const count = ({ model, answers }: Subject) =>
  visibleQuestions(model, answers).filter((key) => Object.hasOwn(answers, key) && answers[key] !== null).length
const few = ({ said, subject }: CheckedSentence) => same(FEW[said.text('few')], count(subject), 'how many answers')
const many = ({ subject }: CheckedSentence) => so(count(subject) > 3, 'it rests on more than three answers')

/** The winner that is named is the winner, and of that strength. */
const wins =
  (strength: string, left: 'one' | 'some' = 'some') =>
  ({ said, subject, keys }: CheckedSentence) => {
    same(keys.option(said.text('first')), subject.verdict.winner, 'who wins')
    if (left === 'one') return same(subject.verdict.ranking.length, 1, 'how many are left')
    same(subject.verdict.strength, strength, 'how strongly')
    so(subject.verdict.ranking.length > 1, 'others are left')
  }
/** Somebody wins, however clearly. */
const named = (told: CheckedSentence) => wins(told.subject.verdict.strength === 'clear' ? 'clear' : 'leaning')(told)
const status =
  (is: string) =>
  ({ subject }: CheckedSentence) =>
    same(subject.verdict.status, is, 'the status')
const close = ({ subject }: CheckedSentence) => {
  so(subject.verdict.strength === 'tooClose' && subject.verdict.ranking.length > 1, 'it is too close')
}
const servesWell = (least: number, most: number) => (told: CheckedSentence) => {
  close(told)
  const { ranking } = told.subject.verdict
  so(ranking.length >= least && ranking.length <= most && (ranking[1]?.score as number) >= 50, 'they serve well')
}
const ruledOut =
  (any: boolean) =>
  ({ subject }: CheckedSentence) => {
    so(subject.verdict.excluded.length > 0 === any && subject.verdict.ranking.length === 1, 'what is ruled out')
  }
const all =
  (...truths: ((told: CheckedSentence) => void)[]) =>
  (told: CheckedSentence) =>
    truths.forEach((each) => each(told))

const statement: Truths<unknown> = {
  nothing: status('notEnoughAnswers'),
  noneFits: all(status('noneFits'), many),
  fewNoneFits: all(status('noneFits'), few),
  onlyOne: all(wins('', 'one'), ruledOut(false)),
  onlyFits: all(wins('', 'one'), ruledOut(true), many),
  fewOnlyFits: all(wins('', 'one'), ruledOut(true), few),
  clear: all(wins('clear'), many),
  leaning: all(wins('leaning'), many),
  // On few answers nothing is called clear.
  fewLeaning: all(named, few),
  fewClose: all(close, few),
  close: all(close, many, ({ subject }) => so((top(subject)[1]?.score as number) < 50, 'not both serve well')),
  either: all(servesWell(2, 2), many),
  several: all(servesWell(3, 99), many),
}

/** Two scores as printed, and their share. */
const scores = ({ said, subject, keys }: CheckedSentence) => {
  const [first, second] = top(subject)
  same(keys.option(said.text('second')), second?.option, 'who is second')
  const [score, next] = [said.number('score'), said.number('next')]
  rounds(score, first?.score as number)
  rounds(next, second?.score as number)
  so(score.value > next.value, 'the first is printed above the second')
  const { leaning, clear } = settings(subject)
  shareIs(said.share('share'), acceptability(subject, first?.option), [leaning, clear])
}
/** The lead is what is left when the printed scores are subtracted. */
const ahead = (told: CheckedSentence) => {
  scores(told)
  close(told)
  const { said, subject, keys } = told
  same(
    [said.text('first'), said.text('same')].map(keys.option),
    [top(subject)[0]?.option, top(subject)[0]?.option],
    'who is ahead',
  )
  const left = said.number('score').value - said.number('next').value
  so(Math.abs(left - said.number('lead').value) < 1e-9, `the lead is ${left}`)
}
const varied =
  (priorities: boolean) =>
  ({ subject }: CheckedSentence) => {
    same(priorities, settings(subject).uncertainty > 0, 'what is varied')
    so(
      subject.verdict.strength !== 'tooClose' && !isClose(subject.verdict.margin as number, settings(subject).tie),
      'a lead counts',
    )
  }

const lead: Truths<unknown> = {
  nothing: status('notEnoughAnswers'),
  noneFits: status('noneFits'),
  onlyOne: ruledOut(false),
  onlyFits: ruledOut(true),
  ahead: all(scores, varied(true)),
  aheadOfRatings: all(scores, varied(false)),
  level: ({ said, subject, keys, locale }) => {
    so(isLevel(subject), 'they are level')
    const both = locale === 'en' ? [said.text('first'), said.text('second')] : said.list('both')
    same(
      both.map(keys.option),
      top(subject).map((each) => each?.option),
      'who is level',
    )
    rounds(said.number('score'), top(subject)[0]?.score as number)
  },
  underTheTie: all(ahead, ({ said, subject }) => {
    const { tie } = settings(subject)
    same(said.number('tie').value, tie, 'the tie')
    so(
      said.number('lead').value < tie &&
        said.number('lead').value > 0 &&
        isClose(subject.verdict.margin as number, tie),
      'below the tie',
    )
    same(/^(points|puntos|punts)$/.test(said.text('unit')), tie !== 1, 'one point or several')
  }),
  tooSeldom: all(ahead, ({ said, subject }) => {
    const { tie, leaning } = settings(subject)
    so(Math.abs(said.number('leaning').value - 100 * leaning) < 1e-9, 'from where on it leans')
    so(
      said.number('lead').value >= tie && acceptability(subject, subject.verdict.winner as string) < leaning,
      'seldom first',
    )
  }),
}

const printedLead = ({ said, subject }: CheckedSentence) => {
  const [margin, lead] = [subject.verdict.margin as number, said.number('lead')]
  rounds(lead, margin, 1)
  so(lead.value > 0 === margin > 1e-9, 'level when level')
  if (margin > 1e-9)
    so(lead.value < settings(subject).tie === isClose(margin, settings(subject).tie), 'on its side of the tie')
}
const first = ({ said, subject, keys }: CheckedSentence) =>
  same(keys.option(said.text('first')), top(subject)[0]?.option, 'who is first')
const only = all(first, ({ subject }) => same(subject.verdict.ranking.length, 1, 'how many are left'))
const none = ({ subject }: CheckedSentence) => same(subject.verdict.ranking.length, 0, 'how many are left')

const standings: Truths<unknown> = {
  nothing: none,
  only,
  level: ({ subject }) => so(isLevel(subject), 'they are level'),
  close: all(printedLead, ({ subject }) =>
    so(isClose(subject.verdict.margin as number, settings(subject).tie), 'it is close'),
  ),
  leads: all(first, printedLead, ({ subject }) =>
    so(!isClose(subject.verdict.margin as number, settings(subject).tie), 'a lead counts'),
  ),
}

const ranking: Truths<unknown> = {
  nothing: none,
  only,
  close: all(printedLead, close),
  leads: all(first, printedLead, ({ subject }) => so(subject.verdict.strength !== 'tooClose', 'a winner is named')),
}

const parts = ({ verdict }: Subject) => Object.values(verdict.marginByCriterion)
/** What one criterion adds to the lead, and all others together. */
const most = ({ said, subject, keys }: CheckedSentence) => {
  so(subject.verdict.strength !== 'tooClose', 'a winner is named')
  const own = subject.verdict.marginByCriterion[keys.criterion(said.text('most'))] as number
  so(own > 0 && parts(subject).every((each) => each <= own), 'no other counts more')
  return (subject.verdict.margin as number) - own
}
/** How many criteria there are without each of which the lead would be gone. */
const withoutLead = ({ subject }: CheckedSentence) =>
  parts(subject).filter((each) => each > (subject.verdict.margin as number) + 1e-9).length
const why: Truths<unknown> = {
  how: ({ subject }) => same(subject.verdict.margin, null, 'the margin'),
  differ: all(close, ({ subject }) =>
    so(
      parts(subject).some((each) => Math.abs(each) > 1e-9),
      'some criterion differs',
    ),
  ),
  same: all(close, ({ subject }) =>
    so(
      parts(subject).every((each) => Math.abs(each) <= 1e-9),
      'no criterion differs',
    ),
  ),
  decides: (told) => {
    so(most(told) <= 1e-9, 'all others together are no lead')
    so(withoutLead(told) <= 1, 'no other decides it too')
  },
  most: (told) => {
    first(told)
    so(most(told) >= -1e-9 || withoutLead(told) > 1, 'the others are a lead too, or another decides as well')
  },
}

const holds =
  (strength: string) =>
  ({ said, subject }: CheckedSentence) => {
    same(subject.verdict.strength, strength, 'how strongly')
    shareIs(said.share('share'), acceptability(subject, subject.verdict.winner as string), [
      settings(subject).leaning,
      settings(subject).clear,
    ])
  }
const certainty: Truths<unknown> = {
  nothing: none,
  clear: holds('clear'),
  leaning: all(holds('leaning'), ({ said, subject }) => {
    so(Math.abs(said.number('clear').value - 100 * settings(subject).clear) < 1e-9, 'from where on it is clear')
  }),
  close: all(close, ({ said, subject, locale }) => {
    const { leaning, clear } = settings(subject)
    const facts = subject.verdict.ranking.map(({ option }): [string, number] => [
      name(subject, option, locale) as string,
      acceptability(subject, option),
    ])
    sharesAre(said.shares('shares'), facts, [leaning, clear])
  }),
}

const AHEAD = /^(the option that is ahead here|la opción que aquí va por delante|l’opció que aquí va al davant)$/
const LISTED =
  /^(the option that is listed first here|la opción que aquí figura en primer lugar|l’opció que aquí figura en primer lloc)$/
const agreeing = (agree: (count: number, told: CheckedSentence) => boolean) => (told: CheckedSentence) => {
  const { said, subject } = told
  const { winner, strength, secondOpinions } = subject.verdict
  const all = Object.values(secondOpinions?.rankings ?? {})
  same(all.length, 4, 'how many methods')
  so(agree(all.filter(([first]) => first === winner).length, told), 'how many agree')
  const words = said.text('first')
  if (strength !== 'tooClose') same(told.keys.option(words), winner, 'who is first')
  else so((isLevel(subject) ? LISTED : AHEAD).test(words), `it is too close, and ${words} is said`)
}
const secondOpinions: Truths<unknown> = {
  all: agreeing((count) => count === 4),
  none: agreeing((count) => count === 0),
  one: agreeing((count) => count === 1),
  some: agreeing((count, { said }) => count === said.number('count').value && count > 1 && count < 4),
}

const anyPriority = ({ verdict }: Subject, option: string) => verdict.robustness?.anyPriorities[option]?.[0] as number
const anyPriorities: Truths<unknown> = {
  nothing: none,
  winner: all(first, ({ said, subject }) => {
    so(subject.verdict.strength !== 'tooClose', 'a winner is named')
    shareIs(said.share('share'), anyPriority(subject, subject.verdict.winner as string))
  }),
  close: all(close, ({ said, subject, locale }) =>
    sharesAre(
      said.shares('shares'),
      subject.verdict.ranking.map(({ option }): [string, number] => [
        name(subject, option, locale) as string,
        anyPriority(subject, option),
      ]),
    ),
  ),
}

export const verdictTruths: { [method: string]: Truths } = {
  statement,
  lead,
  standing: standings,
  ranking,
  why,
  certainty,
  estimates,
  secondOpinions,
  anyPriorities,
}
