import { PLACEHOLDER } from '@verdict/wording'
import type { MailBlock, MailContent } from '../content.ts'

/** A mail before its placeholders are filled. */
export interface TemplateTexts {
  subject: string
  /** Paragraphs apart by an empty line; `{name}` stands for what is known only when the mail is written. */
  text: string
}

/** What stands in place of each placeholder: words, or parts of the mail in place of a whole line. */
export interface TemplateValues {
  [placeholder: string]: string | MailBlock[]
}

const ALONE = /^\s*\{([^{}\n]*)\}\s*$/

/** The placeholder that a line consists of. */
export const placeholderAlone = (line: string): string | undefined => ALONE.exec(line)?.[1]

/** A mail as it is read. What is filled in is never read as a template itself, so that nobody's name can ask for a placeholder. */
export function filledTemplate({ subject, text }: TemplateTexts, values: TemplateValues): MailContent {
  const words = (template: string) =>
    template.replace(PLACEHOLDER, (whole, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined
      return typeof value === 'string' ? value : whole
    })
  const blocks: MailBlock[] = []
  let paragraph: string[] = []
  const end = () => {
    const said = words(paragraph.join('\n')).trim()
    if (said !== '') blocks.push({ kind: 'text', text: said })
    paragraph = []
  }
  for (const line of text.split(/\r?\n/)) {
    const name = placeholderAlone(line)
    const value = name !== undefined && Object.hasOwn(values, name) ? values[name] : undefined
    if (Array.isArray(value)) {
      end()
      blocks.push(...value)
    } else if (line.trim() === '') end()
    else paragraph.push(line)
  }
  end()
  return { subject: words(subject), blocks }
}
