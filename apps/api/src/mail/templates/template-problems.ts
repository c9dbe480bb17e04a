import type { MailTemplateKind } from '@verdict/contracts'
import { placeholderList, placeholdersIn } from '@verdict/wording'
import { placeholderAlone, type TemplateTexts } from './fill-template.ts'
import { placeholders } from './placeholders.ts'

/** Why a template cannot be used, each with its field. */
export function templateProblems(
  kind: MailTemplateKind,
  { subject, text }: TemplateTexts,
): { pointer: string; message: string }[] {
  const known = placeholders[kind]
  const names = Object.keys(known)
  const unknown = (text: string, all: string[]) =>
    [...new Set(placeholdersIn(text))]
      .filter((name) => !Object.hasOwn(known, name))
      .map((name) => `This mail has no {${name}}. It has ${placeholderList(all)}.`)
  const isBlock = (name: string) => Object.hasOwn(known, name) && known[name]?.isBlock === true
  const inSubject = [...new Set(placeholdersIn(subject).filter(isBlock))].map(
    (name) => `{${name}} cannot stand in the subject.`,
  )
  const inWords = text
    .split('\n')
    .filter((line) => placeholderAlone(line) === undefined)
    .flatMap(placeholdersIn)
    .filter(isBlock)
  const crowded = [...new Set(inWords)].map((name) => `{${name}} needs a line of its own.`)
  const present = new Set(placeholdersIn(text))
  const absent = names
    .filter((name) => known[name]?.isNeeded && !present.has(name))
    .map((name) => `The text needs {${name}}, ${known[name]?.meaning}${isBlock(name) ? ', on a line of its own' : ''}.`)
  const words = names.filter((name) => !isBlock(name))
  return [
    ...[...unknown(subject, words), ...inSubject].map((message) => ({ pointer: '/subject', message })),
    ...[...unknown(text, names), ...crowded, ...absent].map((message) => ({ pointer: '/text', message })),
  ]
}
