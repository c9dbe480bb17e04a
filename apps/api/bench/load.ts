import autocannon from 'autocannon'

/** A request that is made again and again. */
export interface LoadRequest {
  url: string
  method?: 'GET' | 'POST'
  headers?: { [name: string]: string }
  body?: string
  /** The status that every reply has to have. */
  status: number
}

/** What a round saw. */
export interface Round {
  /** Replies a second. */
  rate: number
  /** Milliseconds. */
  p50: number
  p99: number
}

/**
 * Makes a request over and over for some seconds.
 *
 * @throws where any reply was another than expected: what fails is not measured
 */
export async function load({ status, ...asked }: LoadRequest, connections: number, seconds: number): Promise<Round> {
  const result = await autocannon({ ...asked, connections, duration: seconds })
  const { requests, latency, errors, timeouts, statusCodeStats } = result
  const others = Object.keys(statusCodeStats ?? {}).filter((code) => code !== String(status))
  if (errors + timeouts > 0 || others.length > 0)
    throw new Error(`${asked.url}: ${errors} errors, ${timeouts} without a reply, status ${others.join(', ')}`)
  return { rate: requests.total / result.duration, p50: latency.p50, p99: latency.p99 }
}
