import { stepsOf } from '@verdict/engine'
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { CommandError } from '../command.ts'
import { repeated } from './repeated-member.ts'

/** Counted from 1, as editors do. */
export interface TextPosition {
  line: number
  column: number
}

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false }

/** A parsed JSON text, with the places of its values. */
export class JsonText {
  readonly value: unknown
  private root: Node | undefined
  private lineStarts: number[] | undefined

  /**
   * @param said words a problem with its place
   * @throws CommandError for invalid JSON, and for a duplicate member, of which JSON.parse would silently use the last
   */
  constructor(
    private readonly text: string,
    said: (message: string, place: TextPosition | undefined) => string,
  ) {
    try {
      this.value = JSON.parse(text)
    } catch (error) {
      const first = this.firstProblem()
      const message = first ? wordsOf(first) : (error as Error).message
      throw new CommandError(said(message, first && this.placeAt(first.offset)))
    }
    const twice = repeated(text, this.value)
    if (twice) throw new CommandError(said(`"${twice.name}" is given twice.`, this.placeAt(twice.offset)))
  }

  /** Where a pointer leads: the member's name, the list's element, or what would hold it where there is no such thing. */
  placeOf(pointer: string): TextPosition | undefined {
    try {
      this.root ??= parseTree(this.text)
    } catch {
      // Nested too deep to be walked.
      return undefined
    }
    let offset = this.root?.offset
    let node = this.root
    for (const step of stepsOf(pointer)) {
      const next: Node | undefined = node && stepInto(node, step)
      if (!next) break
      offset = next.offset
      node = next.type === 'property' ? next.children?.[1] : next
    }
    return offset === undefined ? undefined : this.placeAt(offset)
  }

  private firstProblem(): ParseError | undefined {
    const problems: ParseError[] = []
    try {
      parseTree(this.text, problems, STRICT)
    } catch {
      // Nested too deep to be walked: the problem is reported without its place.
    }
    return problems[0]
  }

  private placeAt(offset: number): TextPosition {
    this.lineStarts ??= [0, ...[...this.text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)]
    let [first, after] = [0, this.lineStarts.length]
    while (after - first > 1) {
      const middle = (first + after) >> 1
      if ((this.lineStarts[middle] as number) <= offset) first = middle
      else after = middle
    }
    return { line: first + 1, column: offset - (this.lineStarts[first] as number) + 1 }
  }
}

const stepInto = ({ type, children = [] }: Node, step: string): Node | undefined =>
  type === 'object'
    ? children.find(({ children: [name] = [] }) => name?.value === step)
    : type === 'array'
      ? children[Number(step)]
      : undefined

/** `CommaExpected` as "comma expected". */
const wordsOf = ({ error }: ParseError) =>
  printParseErrorCode(error).replace(/[A-Z]/g, (letter, at: number) => (at === 0 ? letter : ` ${letter.toLowerCase()}`))
