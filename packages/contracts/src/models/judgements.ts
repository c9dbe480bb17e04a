import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { sentAsItIs } from '../sent-as-it-is.ts'
import { id, instant, key } from '../values.ts'

/** Comparisons of two criteria that one person may have said of a model. */
export const MOST_PAIRS = 2_000
/** Criteria that a judgement may name: as many as a model has, and as many again that it had. */
const MOST_CRITERIA = 512

const byCriterion = (value: z.ZodNumber) =>
  z
    .record(key, value)
    .refine((said) => Object.keys(said).length <= MOST_CRITERIA, `This names more than ${MOST_CRITERIA} criteria.`)

const pair = z
  .string()
  .regex(/^[a-z0-9-]{1,64} [a-z0-9-]{1,64}$/, 'This must be the keys of two criteria, with a space between them.')
const times = z.number().min(1).max(9)
const criterion = z.union([key, z.literal('')])

/** What was said of the criteria of a model, by the way in which it was asked for. Criteria that are no longer there may be named. */
const judgements = {
  /** How many times the first of two criteria outweighs the second, by both keys; below 1 where the second does. */
  pairs: z
    .record(pair, z.number().min(0.1).max(10))
    .refine((said) => Object.keys(said).length <= MOST_PAIRS, `These are more than ${MOST_PAIRS} comparisons.`),
  /** The most and the least important one ('' before it is chosen), and how many times the one outweighs each, and each the other. */
  ends: z.strictObject({ best: criterion, worst: criterion, over: byCriterion(times), above: byCriterion(times) }),
  /** Keys, the most important first; and how many times the first outweighs the last, 0 before that is said. */
  order: z.strictObject({ keys: z.array(key).max(MOST_CRITERIA), span: z.number().min(0).max(100) }),
  /** How much the step from the worst to the best is worth; that of the most important one 100. */
  swing: byCriterion(z.number().min(0).max(100)),
}

const judgement = z.discriminatedUnion('way', [
  z.strictObject({ way: z.literal('pairs'), said: judgements.pairs }),
  z.strictObject({ way: z.literal('ends'), said: judgements.ends }),
  z.strictObject({ way: z.literal('order'), said: judgements.order }),
  z.strictObject({ way: z.literal('swing'), said: judgements.swing }),
])
sentAsItIs.add(judgement)
export type Judgement = z.input<typeof judgement>

/** What one person said, whichever way they were asked. */
export type Judgements = { [way in Judgement['way']]: Extract<Judgement, { way: way }>['said'] }

/** What somebody said in one way, stored beside the draft. */
export const givenJudgement = z
  .object({ judgement, by: id, name: z.string(), saidAt: instant })
  .meta({ id: 'GivenJudgement' })
export type GivenJudgement = z.input<typeof givenJudgement>

const params = z.object({ id })

export const listJudgements = endpoint({
  name: 'listJudgements',
  summary: 'What colleagues said of the weights of a model when they were asked, newest first',
  more: 'One a person and way of asking. It goes with the keys of criteria as these are changed.',
  method: 'GET',
  path: deskPaths.adminJudgements,
  access: 'viewer',
  params,
  reply: z.array(givenJudgement),
})

export const saveJudgement = endpoint({
  name: 'saveJudgement',
  summary: 'Stores what one says of the weights of a model, in place of what one said in that way before',
  more: 'It changes no weight: what follows from it is proposed in the studio.',
  method: 'PUT',
  path: deskPaths.adminJudgements,
  access: 'consultant',
  params,
  body: judgement,
  example: { way: 'pairs', said: { 'speed price': 3 } },
  reply: givenJudgement,
})

export const forgetJudgements = endpoint({
  name: 'forgetJudgements',
  summary: 'Forgets what one said of the weights of a model',
  method: 'DELETE',
  path: deskPaths.adminJudgements,
  access: 'consultant',
  params,
  status: 204,
})
