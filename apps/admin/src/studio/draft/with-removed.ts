import type { Json, ModelDocument } from '@verdict/engine'
import type { Difference } from '@verdict/engine/review'

/** Elements that a document had once. */
export type Former = Pick<ModelDocument, 'options' | 'criteria' | 'questions' | 'rules' | 'caseStudies' | 'scenarios'>

/**
 * A document together with the elements that it had once, to be named: what has been removed is called as it was called. Where nothing
 * was removed it is the document itself.
 */
export function withRemoved(document: ModelDocument, former: Former): ModelDocument {
  const then = new Map(former.questions.map((question) => [question.key, question.choices]))
  const questions = unlessSame(
    document.questions,
    document.questions.map((question) => {
      const choices = joined(question.choices ?? [], then.get(question.key) ?? [])
      return choices === question.choices || choices.length === 0 ? question : { ...question, choices }
    }),
  )
  const all = {
    options: joined(document.options, former.options),
    criteria: joined(document.criteria, former.criteria),
    questions: joined(questions, former.questions),
    rules: joined(document.rules, former.rules),
    caseStudies: joined(document.caseStudies, former.caseStudies),
    scenarios: joined(document.scenarios, former.scenarios),
  }
  const lists = Object.keys(all) as (keyof typeof all)[]
  return lists.every((list) => all[list] === document[list]) ? document : ({ ...document, ...all } as ModelDocument)
}

/** The elements and choices that some differences removed, the newest first where one was removed twice. */
export function removedBy(document: ModelDocument, differences: readonly Difference[]): ModelDocument {
  return differences.reduce((all, { kind, path: [list = '', id, within, choice], before }) => {
    if (kind !== 'removed' || typeof before !== 'object' || before === null) return all
    const gone: Former = { options: [], criteria: [], questions: [], rules: [], caseStudies: [], scenarios: [] }
    if (within === undefined && Object.hasOwn(gone, list))
      (gone as unknown as { [list: string]: Json[] })[list] = [before]
    else if (list === 'questions' && within === 'choices' && choice !== undefined)
      gone.questions = [{ key: id, choices: [before] } as unknown as ModelDocument['questions'][number]]
    else return all
    return withRemoved(all, gone)
  }, document)
}

function joined<Element extends { key: string }>(now: Element[], then: readonly Element[]): Element[] {
  const known = new Set(now.map(({ key }) => key))
  const gone = then.filter(({ key }) => !known.has(key))
  return gone.length === 0 ? now : [...now, ...gone]
}

const unlessSame = <Element>(now: Element[], next: Element[]): Element[] =>
  next.every((each, i) => each === now[i]) ? now : next
