import { createRequire } from 'node:module'
import { createCanvas, GlobalFonts, Path2D, type SKRSContext2D } from '@napi-rs/canvas'
import { axisOf, SCORES } from '@verdict/pictures/axis'
import { rangeLines } from '@verdict/pictures/range-lines'
import { markOf } from '@verdict/theme/marks'
import { palette } from '../site/palette.ts'

/** The content of a share picture. */
export interface Shared {
  /** Who recommends, and on which question. */
  site: string
  title: string
  /** The verdict in one sentence. */
  statement: string
  /** How sure it is and of which day, and the priorities of the client's own that it counts: a line each. */
  notes: string[]
  /** The best options, best first: scores 0..100 with the range of most variations, as numbers and as written. */
  rows: { index: number; name: string; score: number; written: string; range: readonly [number, number] | undefined }[]
}

/** The content of the picture of a model's page. */
export interface AskedPicture extends Pick<Shared, 'site' | 'title' | 'statement'> {
  /** What is decided, in a sentence. */
  hint: string
  options: string[]
}

/** What the networks that show such pictures ask for, in pixels. */
export const SHARE_SIZE = { width: 1200, height: 630 }

const SERIF = 'Newsreader Verdict'
const EDGE = 72
const RIGHT = SHARE_SIZE.width - EDGE
const ROW = 58
/** Font size of what a model decides. */
const HINT = 36
/** How far an option's name reaches above its line, with some air. */
const NAME = 34
/** Font size and line of what stands below the statement. */
const NOTE = 26
const NOTE_LINE = NOTE * 1.5
/** From the statement to its first note, clear of its descenders. */
const NOTE_GAP = NOTE * 0.5
/** Font sizes of the statement: the largest is used in which it needs three lines at most. */
const SIZES = [78, 68, 58, 48, 40]
/** Letters of a text that are looked at: more do not fit, however narrow. */
const MOST_LETTERS = 1_000
const { light } = palette

let registered = false

/** A result as a PNG picture of 1200 × 630: the sentence, and the ranking below it. */
export async function sharePicture({ rows, notes, ...said }: Shared): Promise<Buffer> {
  const { canvas, pen, end } = begun(said, topOf(rows) - NAME - heightOf(notes))
  notes.forEach((note, i) =>
    write(
      pen,
      fitted(pen, short(note), RIGHT - EDGE, NOTE),
      EDGE,
      end + NOTE_GAP + NOTE_LINE * (i + 1),
      NOTE,
      'ink-soft',
    ),
  )
  drawRows(
    pen,
    rows.map((row) => ({ ...row, name: short(row.name) })),
  )
  return canvas.encode('png')
}

const heightOf = (notes: string[]) => (notes.length === 0 ? 0 : NOTE_GAP + NOTE_LINE * notes.length)

/** A model's page as a picture of the same size: what it decides, and the marks of the options. */
export async function modelPicture({ hint, options, ...said }: AskedPicture): Promise<Buffer> {
  const { canvas, pen, end } = begun(said, SHARE_SIZE.height)
  const lines = wrapped(pen, short(hint), HINT)
  const bottom = SHARE_SIZE.height - EDGE
  const room = Math.max(0, Math.floor((bottom - 80 - end) / (HINT * 1.25)))
  lines.slice(0, room).forEach((line, i) => write(pen, line, EDGE, end + 56 + HINT * 1.25 * i, HINT, 'ink-soft'))
  let x = EDGE
  options.forEach((option, index) => {
    const { path, hollow, colour } = markOf(index)
    pen.font = `600 34px "${SERIF}"`
    const name = fitted(pen, short(option), 300, 34, 600)
    const width = 36 + pen.measureText(name).width
    if (x + width > RIGHT) return
    pen.fillStyle = pen.strokeStyle = inkOf(colour)
    mark(pen, path, hollow, x + 12, bottom - 12, 1.9)
    pen.fillText(name, x + 36, bottom)
    x += width + 48
  })
  return canvas.encode('png')
}

const short = (text: string) => text.slice(0, MOST_LETTERS)
const inkOf = (colour: string) => light[/--([\w-]+)/.exec(colour)?.[1] as string] as string

/** The paper with head and statement; `end` is where the statement ends, above `room` where a font size allows it. */
function begun({ site, title, statement }: Pick<Shared, 'site' | 'title' | 'statement'>, room: number) {
  registered ||=
    GlobalFonts.registerFromPath(createRequire(import.meta.url).resolve('@verdict/theme/newsreader.woff2'), SERIF) !==
    null
  const canvas = createCanvas(SHARE_SIZE.width, SHARE_SIZE.height)
  const pen = canvas.getContext('2d')
  pen.fillStyle = light.paper as string
  pen.fillRect(0, 0, SHARE_SIZE.width, SHARE_SIZE.height)
  drawHead(pen, short(site), short(title))
  return { canvas, pen, end: drawStatement(pen, short(statement), room) }
}

function drawHead(pen: SKRSContext2D, site: string, title: string) {
  write(pen, fitted(pen, site, 440, 28), EDGE, 88, 28, 'ink')
  pen.textAlign = 'right'
  write(pen, fitted(pen, title, 560, 28), RIGHT, 88, 28, 'ink-soft')
  pen.textAlign = 'left'
  pen.fillStyle = light['rule-strong'] as string
  pen.fillRect(EDGE, 112, RIGHT - EDGE, 2)
}

function drawStatement(pen: SKRSContext2D, statement: string, room: number) {
  const lineAt = (size: number, i: number) => 142 + size + size * 1.08 * i
  const fits = (size: number) => {
    const { length } = wrapped(pen, statement, size)
    return length <= 3 && lineAt(size, length - 1) <= room
  }
  const size = SIZES.find(fits) ?? (SIZES.at(-1) as number)
  const lines = wrapped(pen, statement, size).slice(0, 4)
  lines.forEach((line, i) => write(pen, line, EDGE, lineAt(size, i), size, 'ink'))
  return lineAt(size, lines.length - 1)
}

/** Where the first option stands: the last one is at the foot. */
const topOf = (rows: Shared['rows']) => SHARE_SIZE.height - EDGE - ROW * (rows.length - 1) - 16

function drawRows(pen: SKRSContext2D, rows: Shared['rows']) {
  const values = rows.flatMap(({ score, range = [] }) => [score, ...range])
  const axis = axisOf(values, { within: SCORES })
  const [from, to] = [EDGE + 290, RIGHT - 130]
  const at = (value: number) => from + (axis.share(value) / 100) * (to - from)
  const top = topOf(rows)
  rows.forEach(({ index, name, score, written, range }, i) => {
    const y = top + ROW * i
    const { path, hollow, colour } = markOf(index)
    const ink = inkOf(colour)
    pen.fillStyle = pen.strokeStyle = light['rule-faint'] as string
    pen.fillRect(from, y, to - from, 1)
    pen.fillStyle = pen.strokeStyle = ink
    if (range) {
      const { line, dots } = rangeLines(range, score)
      pen.fillRect(at(line[0]), y - 1, at(line[1]) - at(line[0]), 3)
      for (const end of line) pen.fillRect(at(end) - 1, y - 9, 3, 19)
      if (dots) for (let x = at(dots[0]); x < at(dots[1]); x += 8) pen.fillRect(x, y - 1, 3, 3)
    }
    mark(pen, path, hollow, EDGE + 12, y, 1.9)
    mark(pen, path, hollow, at(score), y, 2.3)
    pen.font = `600 34px "${SERIF}"`
    pen.fillText(fitted(pen, name, 240, 34, 600), EDGE + 36, y + 12)
    pen.textAlign = 'right'
    write(pen, written, RIGHT, y + 15, 44, 'ink')
    pen.textAlign = 'left'
  })
}

function mark(pen: SKRSContext2D, path: string, hollow: boolean, x: number, y: number, scale: number) {
  pen.save()
  pen.translate(x, y)
  pen.scale(scale, scale)
  pen.lineWidth = 2
  if (hollow) pen.stroke(new Path2D(path))
  else pen.fill(new Path2D(path))
  pen.restore()
}

function write(pen: SKRSContext2D, text: string, x: number, y: number, size: number, colour: string) {
  pen.font = `400 ${size}px "${SERIF}"`
  pen.fillStyle = light[colour] as string
  pen.fillText(text, x, y)
}

/** A text in lines that fit between the edges; a word that is longer than a line is broken. */
function wrapped(pen: SKRSContext2D, text: string, size: number): string[] {
  pen.font = `400 ${size}px "${SERIF}"`
  const lines: string[] = []
  for (const word of text.split(' ').flatMap((each) => pieces(pen, each))) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length === 0 || pen.measureText(longer).width > RIGHT - EDGE) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

/** A word in pieces that fit between the edges. */
function pieces(pen: SKRSContext2D, word: string): string[] {
  const found = ['']
  for (const letter of word) {
    const longer = `${found.at(-1)}${letter}`
    if (pen.measureText(longer).width > RIGHT - EDGE) found.push(letter)
    else found[found.length - 1] = longer
  }
  return found
}

/** A text that ends in dots where it is too long. */
function fitted(pen: SKRSContext2D, text: string, width: number, size: number, weight = 400): string {
  pen.font = `${weight} ${size}px "${SERIF}"`
  if (pen.measureText(text).width <= width) return text
  const letters = [...text]
  // Binary search for the longest part that fits: each letter makes a text wider.
  let [fits, tooMany] = [0, letters.length]
  while (tooMany - fits > 1) {
    const half = (fits + tooMany) >> 1
    if (pen.measureText(`${letters.slice(0, half).join('')}…`).width <= width) fits = half
    else tooMany = half
  }
  return `${letters.slice(0, fits).join('').trimEnd()}…`
}
