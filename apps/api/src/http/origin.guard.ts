import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common'
import { Environment } from '../config/environment.token.ts'
import { Refusal } from './refusal.ts'
import type { ServedRequest } from './served-request.ts'

const READS = ['GET', 'HEAD', 'OPTIONS']

/**
 * Refuses calls that another site makes a browser send. A client that sends neither `Sec-Fetch-Site` nor `Origin` is no browser and passes.
 * Once the product's own address is known, only that host is served.
 */
@Injectable()
export class OriginGuard implements CanActivate {
  constructor(private readonly environment: Environment) {}

  canActivate(context: ExecutionContext): boolean {
    const { method, headers, url } = context.switchToHttp().getRequest<ServedRequest>()
    const own = this.environment.publicUrl
    if (own && !url.startsWith('/health/') && headers.host !== new URL(own).host)
      throw new Refusal(421, 'wrong-host', 'This host is not served here.')
    if (READS.includes(method)) return true
    const site = headers['sec-fetch-site']
    const { origin } = headers
    const foreign =
      (site !== undefined && site !== 'same-origin' && site !== 'none') ||
      (origin !== undefined && (own ? origin !== own : hostOf(origin) !== headers.host))
    if (foreign) throw new Refusal(403, 'foreign-origin', 'This call came from another site.')
    return true
  }
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined)
