import { type Image, loadImage } from '@napi-rs/canvas'

/** The picture of a `data:` address, to be drawn. */
export const pictureIn = (address: string): Promise<Image> =>
  loadImage(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'))
