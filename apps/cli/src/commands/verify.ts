import {
  type Answers,
  checkAnswers,
  checkPriorities,
  compile,
  type CoreVerdict,
  ENGINE,
  type ModelDocument,
  type Priorities,
} from '@verdict/engine'
import { agree, decide } from '@verdict/engine/decide'
import { hash as hashOf } from '@verdict/engine/review'
import { checkLimits, validate } from '@verdict/engine/validate'
import { type Command, CommandError } from '../command.ts'
import { objectIn } from '../json-files.ts'
import { proofIn } from '../proof-file.ts'

/** What a report carries: all that its verdict was decided from, and the verdict. */
interface Proof {
  hash: string
  document: ModelDocument
  answers: Answers
  priorities: Priorities
  verdict: CoreVerdict
}

/** Decides again on what a report carries, without a network. */
export const verify: Command = {
  usage: 'verify REPORT.pdf',
  summary: 'Decides again from the data in a report, and compares the result with its verdict.',
  details:
    'FILE is the PDF of a report, or the verdict-proof.json that is attached to one. The fingerprint is computed from the attached model, the verdict from the model, the answers and the priorities; nothing is fetched.',
  files: ['REPORT.pdf'],
  async run([file]) {
    const name = file as string
    const { hash: claimed, document, answers, priorities, verdict: recorded } = checked(await proofIn(name), name)
    const hash = hashOf(document)
    const recomputed = decide(compile(document), answers, priorities, recorded.engine)
    const verified = hash === claimed && agree(recorded, recomputed)
    return { output: { verified, hash, claimed, engine: ENGINE, recorded, recomputed }, failed: !verified }
  },
}

/** @throws CommandError where it is no proof, or holds what cannot be decided on */
function checked(value: unknown, file: string): Proof {
  const proof = objectIn<unknown>(value, `${file}: this is no proof of a verdict`)
  const { hash, document, answers, priorities, verdict } = proof as { [name: string]: unknown }
  if (proof.format !== 'verdict.proof/1' || typeof hash !== 'string')
    throw new CommandError(`${file}: this is no proof of a verdict: it must be of the format verdict.proof/1`)
  const model = document as ModelDocument
  refuse(file, '/document', checkLimits(model))
  refuse(file, '/document', validate(model))
  const given = objectIn<Answers[string]>(answers, `${file}: /answers must be an object`)
  refuse(file, '', checkAnswers(model.questions, given, '/answers'))
  const own = objectIn<number>(priorities, `${file}: /priorities must be an object`)
  refuse(file, '', checkPriorities(model.criteria, compile(model).settings.priorities?.max ?? null, own, '/priorities'))
  const recorded = objectIn<unknown>(verdict, `${file}: /verdict must be an object`)
  const isVerdict = Number.isInteger(recorded.engine) && Array.isArray(recorded.ranking)
  if (!isVerdict || (recorded.engine as number) < 1 || (recorded.engine as number) > ENGINE)
    throw new CommandError(`${file}: /verdict is none that this version, of engine ${ENGINE}, can decide again`)
  return { hash, document: model, answers: given, priorities: own, verdict: verdict as CoreVerdict }
}

function refuse(file: string, at: string, problems: { pointer: string; message: string }[]) {
  if (problems.length > 0)
    throw new CommandError(problems.map(({ pointer, message }) => `${file}: ${at}${pointer}: ${message}`).join('\n'))
}
