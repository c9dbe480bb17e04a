import { LARGEST_PICTURE } from '@verdict/contracts'

const TYPES = ['image/png', 'image/jpeg', 'image/webp']
/** Pixels of the longer side of what has to be made smaller: enough for paper. */
const SIDE = 800

export type PictureRead = { picture: string } | { problem: string }

/** The picture in a file as a `data:` address, drawn again where it is larger than what is kept: a photo of a phone is. */
export async function pictureIn(file: File): Promise<PictureRead> {
  if (!TYPES.includes(file.type)) return { problem: 'This is no PNG, JPEG or WebP picture.' }
  try {
    if (file.size <= LARGEST_PICTURE) return { picture: await addressOf(file) }
    const smaller = await smallerOf(file)
    return smaller.size <= LARGEST_PICTURE
      ? { picture: await addressOf(smaller) }
      : { problem: `This picture is too large: at most ${LARGEST_PICTURE / 1024} KiB.` }
  } catch {
    return { problem: 'This picture cannot be read.' }
  }
}

async function smallerOf(file: File): Promise<Blob> {
  const drawn = await createImageBitmap(file)
  const factor = Math.min(1, SIDE / Math.max(drawn.width, drawn.height))
  const canvas = new OffscreenCanvas(Math.ceil(drawn.width * factor), Math.ceil(drawn.height * factor))
  canvas.getContext('2d')?.drawImage(drawn, 0, 0, canvas.width, canvas.height)
  // JPEG has no transparency, so that a logo stays what it is if it can.
  const png = file.type === 'image/jpeg' ? undefined : await canvas.convertToBlob({ type: 'image/png' })
  return png && png.size <= LARGEST_PICTURE ? png : canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })
}

const addressOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.onerror = () => reject(reader.error as Error)
    reader.readAsDataURL(blob)
  })
