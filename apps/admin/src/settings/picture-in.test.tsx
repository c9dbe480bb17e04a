import { LARGEST_PICTURE } from '@verdict/contracts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pictureIn } from './picture-in.ts'

/** What a canvas here makes: sizes in bytes by type, and how large it was. */
let made: { [type: string]: number }
let drawn: [number, number] | undefined

class Canvas {
  constructor(width: number, height: number) {
    drawn = [width, height]
  }
  getContext = () => ({ drawImage: () => {} })
  convertToBlob = ({ type }: { type: string }) => Promise.resolve(bytes(type, made[type] ?? 10))
}

const bytes = (type: string, size: number) => new Blob([new Uint8Array(size)], { type })
const file = (type: string, size: number) => new File([bytes(type, size)], 'a picture', { type })
const LARGE = LARGEST_PICTURE + 1

beforeEach(() => {
  made = {}
  drawn = undefined
  vi.stubGlobal('OffscreenCanvas', Canvas)
  vi.stubGlobal('createImageBitmap', () => Promise.resolve({ width: 3000, height: 2000 }))
})
afterEach(() => vi.unstubAllGlobals())

test('a small picture is kept as it is', async () => {
  expect(await pictureIn(file('image/webp', 3))).toEqual({ picture: 'data:image/webp;base64,AAAA' })
  expect(await pictureIn(file('image/png', LARGEST_PICTURE))).toMatchObject({
    picture: expect.stringMatching(/^data:image\/png/),
  })
  expect(drawn).toBeUndefined()
})

test('a large one is drawn again, its longer side 800', async () => {
  expect(await pictureIn(file('image/png', LARGE))).toMatchObject({
    picture: expect.stringMatching(/^data:image\/png/),
  })
  expect(drawn).toEqual([800, 534])
})

test('one with few pixels is not made larger', async () => {
  vi.stubGlobal('createImageBitmap', () => Promise.resolve({ width: 300, height: 200 }))
  await pictureIn(file('image/png', LARGE))
  expect(drawn).toEqual([300, 200])
})

test('a photo becomes a JPEG, and so does what is too large with transparency', async () => {
  const jpeg = { picture: expect.stringMatching(/^data:image\/jpeg/) }
  expect(await pictureIn(file('image/jpeg', LARGE))).toMatchObject(jpeg)
  made = { 'image/png': LARGE }
  expect(await pictureIn(file('image/png', LARGE))).toMatchObject(jpeg)
})

test('what is no picture, cannot be read or stays too large is refused', async () => {
  expect(await pictureIn(file('image/svg+xml', 3))).toEqual({ problem: 'This is no PNG, JPEG or WebP picture.' })
  made = { 'image/jpeg': LARGE }
  const kib = LARGEST_PICTURE / 1024
  expect(await pictureIn(file('image/jpeg', LARGE))).toEqual({
    problem: `This picture is too large: at most ${kib} KiB.`,
  })
  vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('no')))
  expect(await pictureIn(file('image/png', LARGE))).toEqual({ problem: 'This picture cannot be read.' })
})
