import type { ModelDocument } from '@verdict/engine'
import { wordingIn } from '@verdict/wording'
import type { KeyedList } from './keys.ts'
import { renamed } from './renamed.ts'

const { list: listed } = wordingIn('en')

/** What names an element besides itself, in words such as "3 rules and 2 scenarios"; undefined where nothing does. */
export function usedBy(document: ModelDocument, list: KeyedList, key: string): string | undefined {
  // What would change if its key did.
  const after = renamed(document, list, key, `${key.slice(0, 60)}-new`)
  const counts = [
    many(
      changed(document.questions, after.questions, list.startsWith('questions') ? ownerOf(list, key) : ''),
      'question',
    ),
    many(changed(document.rules, after.rules, list === 'rules' ? key : ''), 'rule'),
    many(
      changed(document.caseStudies, after.caseStudies, list === 'caseStudies' ? key : ''),
      'case study',
      'case studies',
    ),
    many(changed(document.scenarios, after.scenarios, list === 'scenarios' ? key : ''), 'scenario'),
    list === 'questions' && document.estimates?.rateQuestion === key ? 'the estimates' : '',
  ].filter(Boolean)
  return counts.length === 0 ? undefined : listed(counts)
}

const ownerOf = (list: string, key: string) => list.split('/')[1] ?? key

const changed = <Element extends { key: string }>(before: Element[], after: Element[], self: string): number =>
  before.filter((element, i) => element !== after[i] && element.key !== self).length

const many = (count: number, one: string, more = `${one}s`): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : more}`
