import { createCanvas } from '@napi-rs/canvas'
import { pictureIn } from './picture-in.ts'

/**
 * The middle of a picture as a square PNG. It is drawn anew: where and when a photo was taken does not go along.
 *
 * @param photo a `data:` address
 * @param size of a side, in pixels
 */
export async function squarePhoto(photo: string, size: number): Promise<Buffer> {
  const picture = await pictureIn(photo)
  const side = Math.min(picture.width, picture.height)
  const canvas = createCanvas(size, size)
  const [left, top] = [(picture.width - side) / 2, (picture.height - side) / 2]
  canvas.getContext('2d').drawImage(picture, left, top, side, side, 0, 0, size, size)
  return canvas.encode('png')
}
