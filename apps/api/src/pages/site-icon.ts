import { createCanvas, Path2D } from '@napi-rs/canvas'
import { pictureIn } from './picture-in.ts'

interface Look {
  /** The consultancy's own mark as a `data:` address; the product's where it has none. */
  logo: string | null
  paper: string
  ink: string
}

/** The product's own mark on a square of 26: a weight on a beam, twice. */
const BEAMS = 'M3 8h20M3 18h20'
const WEIGHTS = ['M13.6 8a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0', 'M5.6 18a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0']

/** The site's mark as a square PNG. */
export async function siteIcon(size: number, { logo, paper, ink }: Look): Promise<Buffer> {
  const canvas = createCanvas(size, size)
  const pen = canvas.getContext('2d')
  pen.fillStyle = paper
  pen.fillRect(0, 0, size, size)
  if (logo) {
    const picture = await pictureIn(logo)
    const scale = (size * 0.84) / Math.max(picture.width, picture.height)
    const [width, height] = [picture.width * scale, picture.height * scale]
    pen.drawImage(picture, (size - width) / 2, (size - height) / 2, width, height)
  } else {
    pen.translate(size * 0.08, size * 0.08)
    pen.scale((size * 0.84) / 26, (size * 0.84) / 26)
    pen.strokeStyle = ink
    pen.lineWidth = 2.4
    pen.stroke(new Path2D(BEAMS))
    for (const weight of WEIGHTS) {
      const path = new Path2D(weight)
      pen.fill(path)
      pen.stroke(path)
    }
  }
  return canvas.encode('png')
}

/** A PNG as the only picture of an ICO file, for browsers that ask for no other. */
export function icoOf(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22)
  // An icon, of one picture: its size, one plane of 32 bits, its length, and where it begins.
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}
