import { blockKindsOf, type ReportBlock, type ReportKind, type RequestProblem } from '@verdict/contracts'
import type { Json, LocalText, ModelDocument } from '@verdict/engine'
import { compileCondition, variablesOf } from '@verdict/engine/validate'
import { placeholdersOf } from '@verdict/reports/layout/own-texts'
import { placeholderList, placeholdersIn } from '@verdict/wording'

/** Why blocks make no report, each with its place. Conditions apart. */
export function blockProblems(kind: ReportKind, blocks: readonly ReportBlock[]): RequestProblem[] {
  const known = placeholdersOf(kind).map(({ name }) => name)
  const unknown = (text: LocalText | undefined, pointer: string, i: number) =>
    Object.entries(text ?? {}).flatMap(([language, words]) =>
      [...new Set(placeholdersIn(words))]
        .filter((name) => !known.includes(name))
        .map((name) => ({
          pointer: `${pointer}/${language}`,
          message: `Block ${i + 1}: this report has no {${name}}. It has ${placeholderList(known)}.`,
        })),
    )
  const inserted = blocks.filter((block) => block.kind === 'client-report')
  return blocks.flatMap((block, i) => {
    const here = `/blocks/${i}`
    const refuse = (message: string) => [{ pointer: `${here}/kind`, message: `Block ${i + 1}: ${message}` }]
    return [
      ...(blockKindsOf[kind].includes(block.kind) ? [] : refuse(`the client's report has no block "${block.kind}".`)),
      ...(inserted.indexOf(block) > 0 ? refuse("the client's report can stand there once.") : []),
      ...unknown(block.title, `${here}/title`, i),
      ...unknown(block.text, `${here}/text`, i),
    ]
  })
}

/** Why a model cannot decide a condition; undefined where it can. */
export function conditionProblem(when: Json, { questions }: Pick<ModelDocument, 'questions'>): string | undefined {
  if (isUnfinished(when)) return 'The condition is not finished.'
  const problems: { pointer: string; code: string; message: string }[] = []
  compileCondition(when, variablesOf(questions), '', problems)
  return problems[0]?.message
}

/** Whether something is still to be said: the builder holds a place for it with `null`, which no condition may have. */
const isUnfinished = (part: Json): boolean =>
  part === null || (typeof part === 'object' && Object.values(part).some((each) => isUnfinished(each as Json)))
