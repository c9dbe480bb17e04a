import * as contracts from '@verdict/contracts'
import { API, type Endpoint } from '@verdict/contracts'
import { introduction, programs, signingIn } from './introduction.ts'
import { operationOf } from './operation.ts'
import { type SpecObject, Schemas } from './schemas.ts'
import { tags } from './tags.ts'

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'method' in value && 'access' in value && 'path' in value

/** Every call of the API, as declared by its contract. */
export const endpoints: Endpoint[] = (Object.values(contracts) as unknown[]).filter(isEndpoint)

/** The OpenAPI document, made from the contracts that the calls are served by. */
export function openApi(publicUrl: string | undefined): SpecObject {
  const schemas = new Schemas()
  const paths: { [path: string]: SpecObject } = {}
  for (const endpoint of endpoints) {
    const path = (API + endpoint.path).replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(endpoint, schemas) }
  }
  const name = publicUrl?.startsWith('https:') ? '__Host-verdict' : 'verdict'
  return {
    openapi: '3.1.0',
    info: {
      title: 'Verdict',
      version: '1',
      description: introduction,
      contact: { name: 'Whoever runs this installation', ...(publicUrl && { url: publicUrl }) },
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: publicUrl ?? '/', description: 'This installation' }],
    tags,
    paths,
    components: {
      schemas: schemas.components,
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name, description: signingIn },
        token: { type: 'http', scheme: 'bearer', description: programs },
      },
    },
  }
}
