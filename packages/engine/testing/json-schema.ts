import type { Json } from '../src/document.ts'

type Schema = boolean | { [keyword: string]: Json }

/** Whether a value fits a JSON Schema (2020-12), limited to the keywords that our schema uses; another keyword is an error. */
export function fits(value: Json, schema: Schema, root: Schema = schema): boolean {
  if (typeof schema === 'boolean') return schema
  return Object.entries(schema).every(([keyword, given]) => keywords(keyword, given, value, schema, root))
}

function keywords(
  keyword: string,
  given: Json,
  value: Json,
  schema: { [keyword: string]: Json },
  root: Schema,
): boolean {
  const all = given as Schema[]
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  switch (keyword) {
    case '$schema':
    case '$defs':
    case 'title':
      return true
    case '$ref': {
      const definitions = (root as { $defs: { [name: string]: Schema } }).$defs
      return fits(value, definitions[(given as string).replace('#/$defs/', '')] as Schema, root)
    }
    case 'type':
      if (given === 'integer') return Number.isInteger(value)
      if (given === 'array') return Array.isArray(value)
      if (given === 'object') return isObject
      return given === (value === null ? 'null' : typeof value)
    case 'enum':
      return (given as Json[]).includes(value)
    case 'pattern':
      return typeof value !== 'string' || new RegExp(given as string, 'u').test(value)
    case 'minLength':
      return typeof value !== 'string' || [...value].length >= (given as number)
    case 'minimum':
      return typeof value !== 'number' || value >= (given as number)
    case 'maximum':
      return typeof value !== 'number' || value <= (given as number)
    case 'items':
      return !Array.isArray(value) || value.every((item) => fits(item, given as Schema, root))
    case 'minItems':
      return !Array.isArray(value) || value.length >= (given as number)
    case 'maxItems':
      return !Array.isArray(value) || value.length <= (given as number)
    case 'required':
      return !isObject || (given as string[]).every((name) => Object.hasOwn(value, name))
    case 'minProperties':
      return !isObject || Object.keys(value).length >= (given as number)
    case 'propertyNames':
      return !isObject || Object.keys(value).every((name) => fits(name, given as Schema, root))
    case 'properties':
      return (
        !isObject ||
        Object.entries(given as { [name: string]: Schema }).every(
          ([name, member]) => !Object.hasOwn(value, name) || fits(value[name] as Json, member, root),
        )
      )
    case 'additionalProperties': {
      const known = (schema.properties ?? {}) as { [name: string]: Json }
      return (
        !isObject ||
        Object.keys(value).every(
          (name) => Object.hasOwn(known, name) || fits(value[name] as Json, given as Schema, root),
        )
      )
    }
    case 'anyOf':
      return all.some((each) => fits(value, each, root))
    case 'oneOf':
      return all.filter((each) => fits(value, each, root)).length === 1
    default:
      throw new Error(`our schema has a keyword that the test does not know: ${keyword}`)
  }
}
