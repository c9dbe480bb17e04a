import { LANGUAGE_TAG } from '@verdict/engine/validate'

/** Reads language tags between commas, each of them once. */
export function readTags(text: string): { value: string[] } | { problem: string } {
  const tags = text.split(',').map((each) => each.trim())
  // A comma at the end is somebody who stopped before the next one.
  if (tags.length > 1 && tags.at(-1) === '') tags.pop()
  const wrong = tags.find((tag) => !LANGUAGE_TAG.test(tag))
  if (wrong === '') return { problem: 'A model needs a language, such as en.' }
  if (wrong !== undefined) return { problem: `“${wrong}” is no language tag, such as en or pt-BR.` }
  const twice = tags.find((tag, i) => tags.findIndex((each) => each.toLowerCase() === tag.toLowerCase()) !== i)
  return twice === undefined ? { value: tags } : { problem: `“${twice}” is here twice.` }
}
