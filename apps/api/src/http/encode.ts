import { type Endpoint, type GivenReplyOf, type ReplyOf, sentAsItIs } from '@verdict/contracts'
import { z } from 'zod'

type Encode = (value: unknown) => unknown
type Members = { [name: string]: unknown }

const asItIs: Encode = (value) => value

const encoders = new Map<Endpoint, Encode>()

/**
 * A reply as it is sent: what the contract does not name is left out, and moments are texts. It is not validated: what an earlier version
 * stored under other rules can still be read. Encoding twice changes nothing, since replies are stored for their idempotency keys.
 */
export function encode<E extends Endpoint>(contract: E, given: GivenReplyOf<E>): ReplyOf<E> {
  let encoder = encoders.get(contract)
  if (!encoder) encoders.set(contract, (encoder = contract.reply ? encoderOf(contract.reply) : asItIs))
  return encoder(given) as ReplyOf<E>
}

/** Worked out once for a schema: parts that need nothing done are not walked. */
export function encoderOf(schema: z.ZodType): Encode {
  if (sentAsItIs.has(schema)) return asItIs
  if (schema instanceof z.ZodObject) return encoderOfObject(schema)
  if (schema instanceof z.ZodArray) return encoderOfArray(schema.element as z.ZodType)
  if (schema instanceof z.ZodRecord) return encoderOfRecord(schema.valueType as z.ZodType)
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return encoderOfMaybe(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodCodec) return (value) => (typeof value === 'string' ? value : z.encode(schema, value))
  if (schema instanceof z.ZodUnion && schema.options.every((each) => encoderOf(each as z.ZodType) === asItIs))
    return asItIs
  if (LEAVES.has(schema.type)) return asItIs
  throw new Error(`Replies are made of no schema of type "${schema.type}"`)
}

/** What holds nothing that could have to be encoded. */
const LEAVES = new Set(['string', 'number', 'int', 'boolean', 'null', 'literal', 'enum', 'unknown'])

function encoderOfObject({ shape }: z.ZodObject): Encode {
  const members = new Map(Object.entries(shape).map(([name, schema]) => [name, encoderOf(schema as z.ZodType)]))
  return (value) => {
    const sent: Members = {}
    // In the order in which the handler gave them.
    for (const [name, member] of Object.entries(value as Members)) {
      const encoded = members.get(name)
      if (encoded && member !== undefined) sent[name] = encoded(member)
    }
    return sent
  }
}

function encoderOfArray(element: z.ZodType): Encode {
  const encoded = encoderOf(element)
  return encoded === asItIs ? asItIs : (value) => (value as unknown[]).map(encoded)
}

function encoderOfRecord(element: z.ZodType): Encode {
  const encoded = encoderOf(element)
  if (encoded === asItIs) return asItIs
  return (value) => Object.fromEntries(Object.entries(value as Members).map(([name, each]) => [name, encoded(each)]))
}

function encoderOfMaybe(inner: z.ZodType): Encode {
  const encoded = encoderOf(inner)
  return encoded === asItIs ? asItIs : (value) => (value === null || value === undefined ? value : encoded(value))
}
