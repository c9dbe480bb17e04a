import { jsonSchema } from '@verdict/engine/validate'
import { z } from 'zod'

export type SpecObject = { [name: string]: unknown }

/** The schemas of a document, each written once: those with a name are in the components. */
export class Schemas {
  readonly components: SpecObject = {}

  /**
   * A schema as JSON Schema.
   *
   * @param name for a schema without a name of its own; without one it is written inline
   */
  of(declared: z.ZodType, io: 'input' | 'output', name?: string): SpecObject {
    const { $schema, $defs = {}, ...own } = z.toJSONSchema(declared, { io, unrepresentable: 'any' }) as SpecObject
    for (const [each, schema] of Object.entries($defs as SpecObject)) this.add(each, schema)
    // A reference to a named schema needs no name of its own.
    const called = typeof own.id === 'string' ? own.id : '$ref' in own ? undefined : name
    return called === undefined ? (mended(own) as SpecObject) : this.add(called, own)
  }

  private add(name: string, schema: unknown): SpecObject {
    if (name === 'ModelDocument') this.addModel(name)
    else this.components[name] ??= mended(schema)
    return { $ref: `#/components/schemas/${name}` }
  }

  /** The schema of a model is the engine's; what it is made of is called after it. */
  private addModel(name: string) {
    if (name in this.components) return
    const { $schema, $defs, ...model } = jsonSchema() as SpecObject
    const called = (part: string) => `Model${part[0]?.toUpperCase()}${part.slice(1)}`
    this.components[name] = mended(model, called)
    // What may be anything is `true` in JSON Schema, which not every tool of OpenAPI reads.
    for (const [part, schema] of Object.entries($defs as SpecObject))
      this.components[called(part)] = schema === true ? {} : mended(schema, called)
  }
}

/** A schema with its references pointing into the components, and as the tools of OpenAPI like it. */
function mended(value: unknown, called: (name: string) => string = (name) => name): unknown {
  if (Array.isArray(value)) return value.map((each) => mended(each, called))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(isSchema(value) ? tidied(value) : value).map(([name, each]) => [
      name,
      name === '$ref' && typeof each === 'string'
        ? each.replace(/^#\/\$defs\/(.*)$/, (_, part: string) => `#/components/schemas/${called(part)}`)
        : mended(each, called),
    ]),
  )
}

const isSchema = (value: object): value is SpecObject =>
  ['id', 'pattern', 'prefixItems'].some(
    (keyword) => keyword in value && typeof (value as SpecObject)[keyword] !== 'object',
  ) || Array.isArray((value as SpecObject).prefixItems)

/** A schema without its component name and without patterns that only repeat its format; a tuple gets its length. */
function tidied({ id, pattern, ...schema }: SpecObject): SpecObject {
  const { prefixItems } = schema
  return {
    ...schema,
    ...(pattern !== undefined && schema.format === undefined && { pattern }),
    ...(Array.isArray(prefixItems) && { items: {}, minItems: prefixItems.length, maxItems: prefixItems.length }),
  }
}
