/** What a mail says, before it is text or HTML. */
export interface MailContent {
  subject: string
  blocks: MailBlock[]
}

export type MailBlock =
  | { kind: 'text'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'list'; items: string[] }
  /** A link of its own line. */
  | { kind: 'link'; label: string; url: string }

/** Whose mail it is. */
export interface Letterhead {
  firm: string
  /** `#rrggbb`, which text in white can be read on. */
  accent: string
  locale: string
  /** Addresses under it, with their names. */
  addresses: { label: string; url: string }[]
}

export interface WrittenMail {
  subject: string
  text: string
  html: string
}

/** One line, as long as a header may be: whoever typed a line break must not begin another header. */
const subjectLine = (text: string): string => {
  const letters = [...text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()]
  return letters.length <= MOST_OF_SUBJECT ? letters.join('') : `${letters.slice(0, MOST_OF_SUBJECT - 1).join('')}…`
}
const MOST_OF_SUBJECT = 150

/** A mail as plain text, and as HTML that says the same. */
export const written = ({ subject, blocks }: MailContent, sender: Letterhead): WrittenMail => ({
  subject: subjectLine(subject),
  text: textOf(blocks, sender),
  html: htmlOf(blocks, sender),
})

function textOf(blocks: MailBlock[], { firm, addresses }: Letterhead): string {
  const said = blocks.map((block) => {
    if (block.kind === 'heading') return `${block.text}\n${'-'.repeat(Math.min(block.text.length, 60))}`
    if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n')
    if (block.kind === 'link') return `${block.label}:\n${block.url}`
    return block.text
  })
  const foot = [firm, ...addresses.map(({ label, url }) => `${label}: ${url}`)].join('\n')
  // Programs that read mail take this as the mark of a signature.
  return `${said.join('\n\n')}\n\n-- \n${foot}\n`
}

const escapes: { [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** Long words may break, and lines stay lines. */
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] as string)
const lines = (text: string) => escaped(text).replace(/\r?\n/g, '<br>')

const FONT = "font-family:-apple-system,'Segoe UI',Helvetica,Arial,sans-serif"

/**
 * Styles stand at their elements, because mail programs drop style sheets; there are no colours but that of the button, so that each program shows
 * its own, light or dark; and no picture is loaded.
 */
function htmlOf(blocks: MailBlock[], { firm, accent, locale, addresses }: Letterhead): string {
  const body = blocks.map((block) => {
    if (block.kind === 'heading')
      return `<h2 style="margin:28px 0 8px;font-size:16px;line-height:1.35">${escaped(block.text)}</h2>`
    if (block.kind === 'list')
      return `<ul style="margin:0 0 16px;padding:0 0 0 20px">${block.items.map((item) => `<li style="margin:0 0 6px">${lines(item)}</li>`).join('')}</ul>`
    if (block.kind === 'link')
      return `<p style="margin:24px 0"><a href="${escaped(block.url)}" style="display:inline-block;padding:12px 20px;border-radius:4px;background:${accent};color:#ffffff;text-decoration:none;font-weight:600">${escaped(block.label)}</a></p><p style="margin:0 0 16px;font-size:13px;word-break:break-all">${escaped(block.url)}</p>`
    return `<p style="margin:0 0 16px">${lines(block.text)}</p>`
  })
  const foot = addresses.map(
    ({ label, url }) => ` · <a href="${escaped(url)}" style="color:inherit">${escaped(label)}</a>`,
  )
  return `<!doctype html>
<html lang="${escaped(locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"></head>
<body style="margin:0"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:24px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;table-layout:fixed"><tr><td style="${FONT};font-size:16px;line-height:1.5;text-align:left;overflow-wrap:anywhere;word-wrap:break-word">
${body.join('\n')}
<p style="margin:32px 0 0;padding:12px 0 0;border-top:1px solid #999999;font-size:13px">${escaped(firm)}${foot.join('')}</p>
</td></tr></table></td></tr></table></body></html>`
}
