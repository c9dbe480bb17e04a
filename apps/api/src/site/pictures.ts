import type { RequestProblem } from '@verdict/contracts'
import { imageSize } from 'image-size'
import type { SiteEntity } from './site.entity.ts'

const PICTURES = ['printLogo', 'photo'] as const
/** Pixels of a side: a small file may unfold to gigabytes. */
const MOST_PIXELS = 3_000

/** What is wrong with the pictures that were sent. Their bytes say what they are, whatever their name does. */
export const pictureProblems = (sent: Partial<SiteEntity>): RequestProblem[] =>
  PICTURES.flatMap((field) => {
    const message = sent[field] && problemOf(sent[field])
    return message ? [{ pointer: `/${field}`, message }] : []
  })

function problemOf(picture: string): string | undefined {
  const [, named = '', base64 = ''] = /^data:image\/(\w+);base64,(.*)$/.exec(picture) ?? []
  const bytes = Buffer.from(base64, 'base64')
  const size = sizeOf(bytes)
  const type = size?.type === 'jpg' ? 'jpeg' : size?.type
  if (!size || type !== named || !isWhole[named]?.(bytes)) return 'This cannot be read as a PNG, JPEG or WebP picture.'
  if (Math.max(size.width, size.height) > MOST_PIXELS)
    return `This picture is ${size.width} × ${size.height} pixels, and may have ${MOST_PIXELS} a side.`
  return undefined
}

/** Whether the end of a picture is there: half of one cannot be printed. */
const isWhole: { [type: string]: (bytes: Buffer) => boolean } = {
  png: (bytes) => bytes.includes('IEND'),
  jpeg: (bytes) => bytes.includes(Buffer.from([0xff, 0xd9])),
  webp: (bytes) => bytes.readUInt32LE(4) + 8 <= bytes.length,
}

function sizeOf(bytes: Buffer) {
  try {
    return imageSize(bytes)
  } catch {
    return undefined
  }
}

/** Changed fields as the audit log keeps them: that there was a picture, without its bytes. */
export const audited = (fields: Partial<SiteEntity>): Partial<SiteEntity> => ({
  ...fields,
  ...Object.fromEntries(
    PICTURES.flatMap((field) => (fields[field] ? [[field, fields[field].replace(/;base64,.*$/, '')]] : [])),
  ),
})
