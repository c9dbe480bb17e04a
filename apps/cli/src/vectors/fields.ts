import type { Direction } from '@verdict/engine/mcda'

/** The example lacks a field that its method needs. */
export class MalformedExample extends Error {}

/** The example asks for a variant that the library does not have. */
export class NotImplemented extends Error {}

/** More than any example needs, and few enough to run quickly. */
const MOST = 10_000

/** Reads the fields of an example, or of an object in it, with their types. Errors name the field. */
export class Fields {
  private readonly fields: { [name: string]: unknown }

  constructor(
    value: unknown,
    private readonly path = '',
  ) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new MalformedExample(`${path || 'the example'} must be an object`)
    this.fields = value as { [name: string]: unknown }
  }

  has(name: string): boolean {
    return Object.hasOwn(this.fields, name) && this.fields[name] !== null && this.fields[name] !== undefined
  }

  raw(name: string): unknown {
    if (!this.has(name)) throw new MalformedExample(`${this.path}${name} is missing`)
    return this.fields[name]
  }

  object(name: string): Fields {
    return new Fields(this.raw(name), `${this.path}${name}.`)
  }

  /** The object of that name, or an empty one. */
  optional(name: string): Fields {
    return this.has(name) ? this.object(name) : new Fields({}, `${this.path}${name}.`)
  }

  text(name: string, otherwise?: string): string {
    if (otherwise !== undefined && !this.has(name)) return otherwise
    const value = this.raw(name)
    if (typeof value !== 'string') throw this.mustBe(name, 'a text')
    return value
  }

  number(name: string, otherwise?: number): number {
    if (otherwise !== undefined && !this.has(name)) return otherwise
    return toNumber(this.raw(name)) ?? this.refuse(name, 'a number')
  }

  /** A whole number from 1 to 10,000. */
  count(name: string): number {
    const value = this.number(name)
    return Number.isInteger(value) && value >= 1 && value <= MOST
      ? value
      : this.refuse(name, `a whole number, 1 to ${MOST}`)
  }

  numbers(name: string): number[] {
    return this.list(name, toNumber, 'a list of numbers')
  }

  table(name: string): number[][] {
    return this.list(name, (row) => all(row, toNumber), 'a list of lists of numbers')
  }

  tables(name: string): number[][][] {
    return this.list(name, (table) => all(table, (row) => all(row, toNumber)), 'a list of tables of numbers')
  }

  objects(name: string): Fields[] {
    return this.list(name, (value) => value, 'a list').map(
      (value, i) => new Fields(value, `${this.path}${name}[${i}].`),
    )
  }

  /** Numbers, some of them left out as null. */
  numbersOrNull(name: string): (number | null)[] {
    return this.list(name, (value) => (value === null ? null : toNumber(value)), 'a list of numbers and nulls')
  }

  /** A list of anything that `read` makes something of. */
  list<T>(name: string, read: (value: unknown) => T | undefined, what: string): T[] {
    return all(this.raw(name), read) ?? this.refuse(name, what)
  }

  directions(): Direction[] | undefined {
    if (!this.has('directions')) return undefined
    const known = (value: unknown) => (value === 'max' || value === 'min' ? value : undefined)
    return this.list('directions', known, 'a list of "max" and "min"')
  }

  private refuse(name: string, what: string): never {
    throw this.mustBe(name, what)
  }

  private mustBe(name: string, what: string) {
    return new MalformedExample(`${this.path}${name} must be ${what}`)
  }
}

function all<T>(value: unknown, read: (value: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value)) return undefined
  const entries = value.map(read)
  return entries.includes(undefined) ? undefined : (entries as T[])
}

/** Exact examples write numbers as texts: "0.30". */
export function toNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}
