import type { Json } from '../json.ts'
import { at } from '../pointer.ts'
import type { Problem } from '../problem.ts'

/**
 * A shape, written once: it checks a value, describes itself as JSON Schema, and has the TypeScript type of what it accepts, so that the
 * three cannot disagree.
 */
export interface Schema<Value = unknown> {
  /** Exists for the compiler only: `TypeOf` reads it. */
  readonly type?: Value
  check(value: unknown, pointer: string, problems: Problem[]): void
  describe(definitions: { [name: string]: Json }): Json
}

/** The type of the values that a schema accepts. */
export type TypeOf<Of> = Of extends Schema<infer Value> ? Value : never

type Members = { [name: string]: unknown }
type Shape = { [name: string]: Schema }
type ObjectOf<Required extends Shape, Optional extends Shape> = Flat<
  { [Name in keyof Required]: TypeOf<Required[Name]> } & { [Name in keyof Optional]?: TypeOf<Optional[Name]> }
>
/** One object type instead of an intersection, which editors show better. */
type Flat<Type> = { [Name in keyof Type]: Type[Name] }

export const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Larger numbers make no sense in a model and could overflow in products. */
export const LARGEST = 1e15

/** Letters that no text may hold: NUL, which PostgreSQL refuses, and halves of surrogate pairs, which UTF-8 cannot write. */
export const FORBIDDEN_CHARACTERS = /\0|\p{Surrogate}/u

export function text({
  pattern,
  name = 'a text',
  min = 0,
}: {
  pattern?: RegExp
  name?: string
  min?: number
} = {}): Schema<string> {
  return {
    check(value, pointer, problems) {
      if (typeof value !== 'string') problems.push({ pointer, code: 'type', message: `This must be ${name}.` })
      else if (FORBIDDEN_CHARACTERS.test(value))
        problems.push({ pointer, code: 'characters', message: 'This text holds a NUL or half of a surrogate pair.' })
      else if (value.length < min || (pattern && !pattern.test(value)))
        problems.push({ pointer, code: 'pattern', message: `${JSON.stringify(value.slice(0, 80))} is not ${name}.` })
    },
    describe: () => ({ type: 'string', ...(pattern && { pattern: pattern.source }), ...(min && { minLength: min }) }),
  }
}

export function number({ min = -LARGEST, max = LARGEST, whole = false } = {}): Schema<number> {
  return {
    check(value, pointer, problems) {
      if (typeof value !== 'number' || !Number.isFinite(value) || (whole && !Number.isInteger(value)))
        problems.push({ pointer, code: 'type', message: `This must be a ${whole ? 'whole ' : ''}number.` })
      else if (value < min || value > max)
        problems.push({ pointer, code: 'range', message: `${value} is outside ${min} to ${max}.` })
    },
    describe: () => ({ type: whole ? 'integer' : 'number', minimum: min, maximum: max }),
  }
}

export const flag: Schema<boolean> = {
  check(value, pointer, problems) {
    if (typeof value !== 'boolean') problems.push({ pointer, code: 'type', message: 'This must be true or false.' })
  },
  describe: () => ({ type: 'boolean' }),
}

export function oneOf<const Value extends string>(...values: readonly Value[]): Schema<Value> {
  return {
    check(value, pointer, problems) {
      if (!values.includes(value as Value))
        problems.push({ pointer, code: 'value', message: `This must be one of: ${values.join(', ')}.` })
    },
    describe: () => ({ enum: [...values] }),
  }
}

interface ListLimits {
  min?: number
  max?: number
  /** The identity of an element among its list; undefined where it is unreadable. */
  identity?: (element: Members) => string | undefined
}

export function list<Value>(element: Schema<Value>, { min = 0, max, identity }: ListLimits = {}): Schema<Value[]> {
  return {
    check(value, pointer, problems) {
      if (!Array.isArray(value)) return void problems.push({ pointer, code: 'type', message: 'This must be a list.' })
      if (value.length < min) problems.push({ pointer, code: 'length', message: `At least ${min} must be here.` })
      if (max !== undefined && value.length > max)
        return void problems.push({ pointer, code: 'length', message: `${value.length} are too many: at most ${max}.` })
      const seen = new Set<string>()
      value.forEach((item, i) => {
        element.check(item, at(pointer, i), problems)
        const id = identity && isObject(item) ? identity(item) : undefined
        if (id === undefined) return
        if (seen.has(id))
          problems.push({ pointer: at(pointer, i), code: 'duplicate', message: `${JSON.stringify(id)} is here twice.` })
        seen.add(id)
      })
    },
    describe: (definitions) => ({
      type: 'array',
      items: element.describe(definitions),
      ...(min && { minItems: min }),
      ...(max !== undefined && { maxItems: max }),
    }),
  }
}

export function pair<Value>(element: Schema<Value>): Schema<[Value, Value]> {
  return {
    check(value, pointer, problems) {
      if (!Array.isArray(value) || value.length !== 2)
        return void problems.push({ pointer, code: 'type', message: 'This must be a list of two.' })
      value.forEach((item, i) => {
        element.check(item, at(pointer, i), problems)
      })
    },
    describe: (definitions) => ({ type: 'array', items: element.describe(definitions), minItems: 2, maxItems: 2 }),
  }
}

export function object<Required extends Shape, Optional extends Shape = Record<never, never>>(
  required: Required,
  optional?: Optional,
): Schema<ObjectOf<Required, Optional>> {
  const members = new Map<string, Schema>(Object.entries({ ...required, ...optional }))
  return {
    check(value, pointer, problems) {
      if (!isObject(value)) return void problems.push({ pointer, code: 'type', message: 'This must be an object.' })
      for (const name of Object.keys(required))
        if (!Object.hasOwn(value, name))
          problems.push({
            pointer: at(pointer, name),
            code: 'required',
            message: `${JSON.stringify(name)} is missing.`,
          })
      for (const name of Object.keys(value)) {
        const member = members.get(name)
        if (member) member.check(value[name], at(pointer, name), problems)
        else
          problems.push({
            pointer: at(pointer, name),
            code: 'unknownField',
            message: `${JSON.stringify(name)} is no field of this.`,
          })
      }
    },
    describe: (definitions) => ({
      type: 'object',
      properties: Object.fromEntries([...members].map(([name, member]) => [name, member.describe(definitions)])),
      required: Object.keys(required),
      additionalProperties: false,
    }),
  }
}

/** An object whose names are data, such as a text by language. */
export function record<Value>(
  names: RegExp,
  element: Schema<Value>,
  { min = 0, called = 'a name for this' } = {},
): Schema<{ [name: string]: Value }> {
  return {
    check(value, pointer, problems) {
      if (!isObject(value)) return void problems.push({ pointer, code: 'type', message: 'This must be an object.' })
      const own = Object.keys(value)
      if (own.length < min) problems.push({ pointer, code: 'length', message: `At least ${min} must be here.` })
      for (const name of own) {
        if (names.test(name)) element.check(value[name], at(pointer, name), problems)
        else
          problems.push({
            pointer: at(pointer, name),
            code: 'pattern',
            message: `${JSON.stringify(name.slice(0, 80))} is not ${called}.`,
          })
      }
    },
    describe: (definitions) => ({
      type: 'object',
      propertyNames: { pattern: names.source },
      additionalProperties: element.describe(definitions),
      ...(min && { minProperties: min }),
    }),
  }
}

/** Objects discriminated by their `type`. */
export function byType<Variants extends Shape>(variants: Variants): Schema<TypeOf<Variants[keyof Variants]>> {
  return {
    check(value, pointer, problems) {
      if (!isObject(value)) return void problems.push({ pointer, code: 'type', message: 'This must be an object.' })
      const { type } = value
      const variant = typeof type === 'string' && Object.hasOwn(variants, type) ? variants[type] : undefined
      if (variant) variant.check(value, pointer, problems)
      else
        problems.push({
          pointer: at(pointer, 'type'),
          code: 'value',
          message: `The type must be one of: ${Object.keys(variants).join(', ')}.`,
        })
    },
    describe: (definitions) => ({ oneOf: Object.values(variants).map((variant) => variant.describe(definitions)) }),
  }
}

/** The first of the shapes whose `is` accepts the value checks it. */
export function either<Shapes extends [is: (value: unknown) => boolean, schema: Schema][]>(
  ...shapes: Shapes
): Schema<TypeOf<Shapes[number][1]>> {
  const last = (shapes.at(-1) as [unknown, Schema])[1]
  return {
    check(value, pointer, problems) {
      const [, schema] = shapes.find(([is]) => is(value)) ?? [undefined, last]
      schema.check(value, pointer, problems)
    },
    describe: (definitions) => ({ anyOf: shapes.map(([, schema]) => schema.describe(definitions)) }),
  }
}

export const nothing: Schema<null> = {
  check(value, pointer, problems) {
    if (value !== null) problems.push({ pointer, code: 'type', message: 'This must be null.' })
  },
  describe: () => ({ type: 'null' }),
}

/** Any JSON: what is in it is checked by meaning, not by shape. */
export const json: Schema<Json> = {
  check(value, pointer, problems) {
    if (value === undefined) problems.push({ pointer, code: 'required', message: 'This is missing.' })
  },
  describe: () => true,
}

/** A shape that the JSON Schema defines once and refers to by name. */
export function named<Value>(name: string, schema: Schema<Value>): Schema<Value> {
  return {
    check: schema.check,
    describe(definitions) {
      if (!(name in definitions)) {
        definitions[name] = true
        definitions[name] = schema.describe(definitions)
      }
      return { $ref: `#/$defs/${name}` }
    },
  }
}
