import { encode } from 'uqr'
import type { Block, Picture, Piece } from '../paper.ts'
import { photoOf } from '../raster.ts'
import type { FirmContact, ReportContext } from '../report-context.ts'

const QR = 62
const NOBODY: FirmContact = {
  contactPerson: null,
  callDescription: null,
  responseTime: null,
  bookingUrl: null,
  privacyUrl: null,
  imprintUrl: null,
  printLogo: null,
  photo: null,
}

/** Whom to talk to, and where the result can be opened and verified. */
export function nextStep(context: ReportContext): Block {
  const { firm, names, words, address } = context
  const { contactPerson, photo, bookingUrl, privacyUrl, imprintUrl, ...promise } = firm.contact ?? NOBODY
  const said = [promise.callDescription, promise.responseTime].map((text) => names.text(text ?? undefined).trim())
  const addresses = [
    [words.privacy, privacyUrl],
    [words.imprint, imprintUrl],
  ].flatMap(([label, url]) => (url ? [` ${label}: `, { link: url, text: url }, '.'] : []))
  return {
    kind: 'section',
    heading: words.talk([contactPerson, firm.name].filter(Boolean).join(', ')),
    code: qrCode(context),
    ...(photo && { photo: photoOf(photo, contactPerson ?? firm.name) }),
    pieces: [
      ...said.filter(Boolean).map((text): Piece => ({ kind: 'text', text: [text] })),
      ...(bookingUrl
        ? [{ kind: 'text' as const, text: [words.bookText, ' ', { link: bookingUrl, text: bookingUrl }] }]
        : []),
      { kind: 'text', text: [words.talkText, ' ', { link: `${address}#talk`, text: address }] },
      { kind: 'note', text: [words.verifyText, ...addresses] },
    ],
  }
}

/** The address of the result as a QR code, for a reader of the printed report. */
function qrCode({ address, words }: ReportContext): Picture {
  const { data, size } = encode(address)
  const dark = data.flatMap((row, y) =>
    [...row.map(Number).join('').matchAll(/1+/g)].map(
      ({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`,
    ),
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}"><path d="${dark.join('')}" shape-rendering="crispEdges"/></svg>`
  return { svg, height: QR, alt: words.qr }
}

/** How it is decided, and how anybody can decide it again. */
export function method({ names, wording, words, hash, version, facts, address, document }: ReportContext): Block[] {
  const { tie, leaning, clear } = names.settings
  const paragraphs = words.methodText(wording.number(tie), wording.threshold(leaning), wording.threshold(clear))
  return [
    { kind: 'section', heading: words.method, pieces: paragraphs.map((text) => ({ kind: 'text', text: [text] })) },
    {
      kind: 'section',
      heading: words.check,
      pieces: words.checkText.map((text) => ({ kind: 'text', text: [text] })),
    },
    {
      kind: 'section',
      wide: true,
      pieces: [
        {
          kind: 'pairs',
          pairs: [
            [words.version, [`${names.text(document.title)}, ${version}`]],
            [words.fingerprint, [hash]],
            [words.engine, [String(facts.verdict.engine)]],
            [words.address, [{ link: address, text: address }]],
          ],
        },
      ],
    },
  ]
}
