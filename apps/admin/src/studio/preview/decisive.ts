import { type Answers, type CompiledModel, type ExcludedOption, ownMember } from '@verdict/engine'
import { explain } from '@verdict/engine/explain'
import { movedMost } from '@verdict/facts/moved-most'
import { type Names, wordingIn } from '@verdict/wording'

const wording = wordingIn('en')

/** What decided most: where it is edited, and in a sentence. */
export interface Decisive {
  place: string
  said: string
}

/** What decided most on answers: the answer or rule that moves the lead most, or else one that ruled an option out. */
export function decisive(model: CompiledModel, answers: Answers, names: Names): Decisive | undefined {
  const { drivers, excluded } = explain(model, answers, {})
  const [first] = movedMost(drivers)
  if (first) {
    const told = sourceOf(first.source, answers, names)
    return (
      told && { ...told, said: `${told.said} decided most: ${wording.signed(first.marginChange)} points of the lead.` }
    )
  }
  return excluding(excluded, answers, names)
}

function excluding([out]: ExcludedOption[], answers: Answers, names: Names): Decisive | undefined {
  const source = out?.reasons[0]?.source
  const told = source && sourceOf(source, answers, names)
  return told && out && { ...told, said: `${told.said} rules out ${names.option(out.option)}.` }
}

/** Such as `answer:team` or `rule:no-ruby`. */
function sourceOf(source: string, answers: Answers, names: Names): Decisive | undefined {
  const [kind, key = ''] = source.split(':')
  if (kind === 'rule') return { place: `rules/${key}/effects`, said: `The rule “${names.rule(key)}”` }
  if (kind !== 'answer') return undefined
  const answer = ownMember(answers, key)
  const choice = typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : typeof answer === 'string' ? answer : undefined
  const place = choice === undefined ? `questions/${key}` : `questions/${key}/choices/${choice}`
  return { place, said: `The answer to “${names.short(key)}”` }
}
