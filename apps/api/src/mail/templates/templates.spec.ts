import { describe, expect, test } from '@jest/globals'
import { mailLanguages, mailTemplateKinds } from '@verdict/contracts'
import { locales, placeholdersIn } from '@verdict/wording'
import { written } from '../content.ts'
import { mailWordsIn } from '../words/mail-words.ts'
import { exampleValues } from './example-values.ts'
import { filledTemplate } from './fill-template.ts'
import { placeholders } from './placeholders.ts'
import { templateProblems } from './template-problems.ts'

const everyTemplate = mailTemplateKinds.flatMap((kind) => mailLanguages.map((locale) => ({ kind, locale })))
const link = [{ kind: 'link' as const, label: 'Open', url: 'https://example.org/' }]

test('mails are written in every language that the product speaks', () => {
  expect([...mailLanguages].sort()).toEqual([...locales].sort())
})

describe.each(everyTemplate)('the text of $kind in $locale', ({ kind, locale }) => {
  const texts = mailWordsIn(locale).templates[kind]

  test('is one that could be saved', () => {
    expect(templateProblems(kind, texts)).toEqual([])
  })

  test('says what the English one says', () => {
    const { subject, text } = mailWordsIn('en').templates[kind]
    expect(new Set(placeholdersIn(texts.subject + texts.text))).toEqual(new Set(placeholdersIn(subject + text)))
  })

  test('has an example of each of its placeholders', () => {
    const values = { ...exampleValues(locale), firm: 'Taller', link }
    for (const [name, { isBlock }] of Object.entries(placeholders[kind]))
      expect([name, Array.isArray(values[name as keyof typeof values])]).toEqual([name, isBlock ?? false])
    const { subject, blocks } = filledTemplate(texts, values)
    expect(
      placeholdersIn(JSON.stringify([subject, blocks.map((block) => ('text' in block ? block.text : ''))])),
    ).toEqual([])
  })
})

describe('a template', () => {
  test.each([
    {
      subject: 'Hi {nme}',
      text: '{link}',
      problems: [['/subject', 'This mail has no {nme}. It has {firm}, {name} and {until}.']],
    },
    {
      subject: 'Hi',
      text: '{link}\n{__proto__} {constructor}',
      problems: [
        ['/text', /no \{__proto__\}\. It has \{firm\}, \{name\}, \{link\} and \{until\}\./],
        ['/text', /no \{constructor\}/],
      ],
    },
    { subject: 'Hi {link}', text: '{link}', problems: [['/subject', '{link} cannot stand in the subject.']] },
    { subject: 'Hi', text: 'Go here: {link}', problems: [['/text', '{link} needs a line of its own.']] },
    {
      subject: 'Hi',
      text: 'Hello {name}',
      problems: [['/text', 'The text needs {link}, the link to choose a password, on a line of its own.']],
    },
    { subject: 'Hi { name }', text: '{link}', problems: [['/subject', /no \{ name \}/]] },
    { subject: 'Hi {', text: '}{\n  {link}  \n{} ', problems: [['/text', /This mail has no \{\}/]] },
    {
      subject: 'Hi {name} {name}',
      text: 'To {name} { and } more\n\n{link}\n{link}',
      problems: [['/text', /no \{ and \}/]],
    },
  ])('"$subject" with "$text" says what is wrong', ({ subject, text, problems }) => {
    expect(templateProblems('invitation', { subject, text }).map(({ pointer, message }) => [pointer, message])).toEqual(
      problems.map(([pointer, message]) => [
        pointer,
        message instanceof RegExp ? expect.stringMatching(message) : message,
      ]),
    )
  })

  test('is filled once: what is filled in asks for nothing', () => {
    const values = { name: '{firm} {link}\n{link}', firm: '$& $1', link }
    const { subject, blocks } = filledTemplate({ subject: '{name}', text: 'Hello {name}\n{link}\n\nof {firm}' }, values)
    expect(subject).toBe(values.name)
    expect(blocks).toEqual([
      { kind: 'text', text: `Hello ${values.name}` },
      ...link,
      { kind: 'text', text: 'of $& $1' },
    ])
  })

  test('keeps its lines and drops what is empty', () => {
    const { blocks } = filledTemplate(
      { subject: 's', text: '\n\none\r\ntwo\n\n \n{call}\n\n{brief}\nend' },
      { call: [], brief: '' },
    )
    expect(blocks).toEqual([
      { kind: 'text', text: 'one\ntwo' },
      { kind: 'text', text: 'end' },
    ])
  })

  test('is only text in a mail: markup of whoever writes it is shown and not run', () => {
    const sender = { firm: 'Taller', accent: '#7a0019', locale: 'en', addresses: [] }
    const { html, text, subject } = written(
      filledTemplate({ subject: '<b>{name}', text: '<script>1</script>' }, { name: 'A\r\nB' }),
      sender,
    )
    expect([subject, text.split('\n')[0]]).toEqual(['<b>A B', '<script>1</script>'])
    expect(html).toContain('&lt;script&gt;1&lt;/script&gt;')
    // Each program shows its own colours, light or dark.
    expect(html.match(/(?<!-)color:(?!inherit|#ffffff)/g)).toBeNull()
  })
})
