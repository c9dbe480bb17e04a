import type { ReportBlock } from '@verdict/contracts'
import { ownSection, paragraphsIn, titleIn } from '../layout/own-texts.ts'
import type { BlockSource } from '../layout/block-source.ts'
import type { Block, Piece } from '../paper.ts'
import { photoOf } from '../raster.ts'
import type { ReportContext } from '../report-context.ts'

/** Who is behind it: the person of the settings, and what the consultancy says of itself. */
export function about({ firm, words }: ReportContext, block: ReportBlock, { values, locale }: BlockSource): Block[] {
  const { contactPerson, photo } = firm.contact ?? {}
  const person: Piece[] = contactPerson ? [{ kind: 'text', text: [{ strong: contactPerson }] }] : []
  const pieces = [...person, ...paragraphsIn(block, values, locale)]
  if (pieces.length === 0) return []
  return ownSection(titleIn(block, values, locale) ?? words.about(firm.name), pieces, {
    ...(photo && { photo: photoOf(photo, contactPerson ?? firm.name) }),
  })
}

/** What can be had of it: the words of the consultancy, and what the settings promise of a call. */
export function offer(
  { firm, names, words }: ReportContext,
  block: ReportBlock,
  { values, locale }: BlockSource,
): Block[] {
  const { callDescription, responseTime, bookingUrl } = firm.contact ?? {}
  const promised = [callDescription, responseTime].map((text) => names.text(text ?? undefined).trim()).filter(Boolean)
  const pieces: Piece[] = [
    ...paragraphsIn(block, values, locale),
    ...promised.map((text): Piece => ({ kind: 'text', text: [text] })),
    ...(bookingUrl
      ? [{ kind: 'text' as const, text: [words.bookText, ' ', { link: bookingUrl, text: bookingUrl }] }]
      : []),
  ]
  return pieces.length > 0 ? ownSection(titleIn(block, values, locale) ?? words.offer, pieces) : []
}
