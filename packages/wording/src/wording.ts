import type {
  Answer,
  Answers,
  CoreVerdict,
  Counterfactual,
  Priorities,
  SecondOpinions,
  Strength,
  Turn,
  Verdict,
  WeightTippingPoint,
} from '@verdict/engine'
import type { Progress } from '@verdict/engine/progress'
import type { Difference, Fairness, Finding, Impact, Reason } from '@verdict/engine/review'
import type { Figures } from './figures/figures.ts'
import type { Formats } from './formats.ts'
import type { PrintedLead } from './lead.ts'
import type { Reader } from './reader.ts'
import type { Names } from './names.ts'

/** How a language writes numbers, dates and lists outside a sentence. */
type Writing = Omit<Formats, 'plural'>

/** Every sentence that is made from the engine's facts. A language is one folder that says all of them. */
export interface Wording extends Writing, Figures {
  weeks(weeks: readonly [number, number]): string
  /** What an estimate can bear: two significant figures. */
  money(cost: readonly [number, number], currency: string): string
  /** The same figures without the word that they are rough, for a column of them. */
  bareMoney(cost: readonly [number, number], currency: string): string

  strength(strength: Strength): string
  /**
   * The verdict in one sentence.
   *
   * @param answers how many answers it rests on: few are said
   */
  statement(verdict: CoreVerdict, names: Names, answers: number, reader?: Reader): string
  /** The lead in one or two sentences. */
  lead(verdict: CoreVerdict, names: Names, reader?: Reader): string
  /** Which option leads while answers come in, by how much (null where no other option is left), and whether that is too close to call. */
  standing(leader: string | null, lead: PrintedLead | null, close: boolean): string
  ranking(verdict: CoreVerdict, names: Names): string
  /** What the lead is made of, the largest part first. */
  why(verdict: CoreVerdict, parts: { criterion: string; margin: number }[], names: Names): string
  certainty(verdict: CoreVerdict, names: Names): string
  estimates(verdict: CoreVerdict, names: Names): string

  /** An answer in the words of its question, within a sentence. */
  answer(question: string, answer: Exclude<Answer, null>, names: Names): string
  /** An answer as it stands beside its question; one that is missing reads "I don’t know". */
  givenAnswer(question: string, answer: Answer | undefined, names: Names): string
  /** The same in the short names of its choices, beside the short name of its question. */
  shortAnswer(question: string, answer: Answer | undefined, names: Names): string
  /** An answer as clauses of a sentence, such as a reason: those of the model, or else one that names the question. */
  clauses(question: string, answer: Answer, names: Names): string[]
  /**
   * What a client wants, for a consultant: two sentences of their answers as clauses; '' where there is no answer.
   *
   * @param questions those with an answer; the first are what it is about
   */
  wants(questions: readonly string[], answers: Answers, names: Names): string
  /**
   * How much a criterion counts, from "not at all" to "matters most".
   *
   * @param most the largest factor; null where the model takes none any more
   */
  priority(factor: number, most: number | null): string
  /** The client's own priorities in a sentence; '' where they have none. */
  ownPriorities(priorities: Priorities, most: number | null, names: Names): string
  /** Every weight was 0. */
  baseWeights(reader?: Reader): string
  /** At which share of all weights, in percent, another option wins, below and above; or that none does. */
  weightTippingPoint(point: WeightTippingPoint, verdict: Verdict, names: Names): string
  /** What other answers would have led to. */
  counterfactual(counterfactual: Counterfactual, names: Names): string
  /** What another answer to one question would have led to. */
  turn(turn: Turn, names: Names): string
  /** How easily it turns, over all other answers that were found. */
  counterfactuals(verdict: Pick<Verdict, 'status' | 'strength' | 'turns' | 'counterfactuals'>, names: Names): string
  secondOpinions(opinions: SecondOpinions, verdict: CoreVerdict, names: Names): string
  /** How often the winner is first with random priorities. */
  anyPriorities(verdict: Verdict, names: Names): string
  /** How far an assessment has come: what is left, or that nothing left can change the outcome. */
  progress(progress: Pick<Progress, 'open' | 'decided' | 'leader'>, names: Names): string

  /** How often each option wins over all possible answers. */
  fairness(fairness: Fairness, names: Names): string
  /** The effect of a draft on past assessments. */
  impact(impact: Pick<Impact, 'assessed' | 'flipped' | 'dropped'>): string
  /** A former and a new winner with their number. */
  transition(transition: Impact['transitions'][number], names: Names): string
  /** What is doubtful in a model. */
  finding(finding: Finding, names: Names): string

  /** What a difference between two versions means. */
  difference(difference: Difference, before: Names, after: Names): string
  /** The place of an element in a model: `criteria`, `admin`, `weight`; a rating is `django/admin`. */
  place(path: readonly string[], names: Names): string
  /** What can come out of an assessment, such as "not enough answers". */
  status(status: CoreVerdict['status']): string
  /** Why a scenario fails. */
  reason(reason: Reason, names: Names): string
}

/** The part of it that is said before, while and right after questions are asked, and how numbers, dates and lists are written. */
export type AskingWording = Pick<
  Wording,
  keyof Writing | 'answer' | 'givenAnswer' | 'shortAnswer' | 'standing' | 'progress' | 'fairness'
>

/** The part of it that explains a verdict. */
export type ExplainedWording = Pick<
  Wording,
  | 'apart'
  | 'currency'
  | 'costs'
  | 'clauses'
  | 'wants'
  | 'priority'
  | 'ownPriorities'
  | 'turning'
  | 'percent'
  | 'inPercent'
  | 'percents'
  | 'sharesBeside'
  | 'signed'
  | 'signedNumber'
  | 'threshold'
  | 'baseWeights'
  | 'weightTippingPoint'
  | 'counterfactual'
  | 'turn'
  | 'counterfactuals'
  | 'secondOpinions'
  | 'anyPriorities'
>

/** The sentences for consultants about a model; clients see those about fairness too. */
export type ReviewWording = Pick<
  Wording,
  'impact' | 'transition' | 'finding' | 'difference' | 'place' | 'reason' | 'status'
>

/** The part of it that a client may read: all that a portal needs. */
export type ClientWording = Omit<Wording, keyof ReviewWording>
