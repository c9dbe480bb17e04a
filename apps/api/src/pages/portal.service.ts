import { Injectable } from '@nestjs/common'
import type { KnownPage, PagePlace, PortalBundle, RenderedPage } from '@verdict/contracts'
import type { LoadedVersion } from '../decision-models/published-versions.service.ts'
import { TaskCache } from '../workers/task-cache.ts'
import { laneFor, decideCost, walkCost } from '../workers/lane.ts'
import { WorkerPool } from '../workers/worker-pool.service.ts'
import { portalBundle } from './portal-bundle.ts'
import type { EncodedPage, PageAboutVersion } from './render-page.ts'

/** Where the portal was built to. */
export abstract class PortalFolder {
  abstract path: string
}

/** A page that is about no version. */
export type PageWithoutVersion = Exclude<KnownPage, { document: unknown }>

/** In bytes: some hundred usual pages, or a handful of the largest. */
const KEPT = 32 * 1024 * 1024

/** Renders the portal's pages by its own bundle for servers. */
@Injectable()
export class Portal {
  private bundle: Promise<PortalBundle> | undefined

  /** Pages about versions: neither a version nor a result ever changes. */
  private readonly rendered = new TaskCache<EncodedPage>(KEPT, ({ html }) => html.length)

  constructor(
    private readonly folder: PortalFolder,
    private readonly pool: WorkerPool,
  ) {}

  /** What the portal can be read in. */
  async locales(): Promise<string[]> {
    return (await this.load()).locales
  }

  async page(page: PageWithoutVersion, place: PagePlace): Promise<RenderedPage> {
    const { render } = await this.load()
    return render(page, place)
  }

  /** A page about a version; a thread renders it, since it may be large. */
  pageAbout(version: LoadedVersion, page: PageAboutVersion, place: PagePlace): Promise<EncodedPage> {
    const { hash, document, sent } = version
    const { json } = sent
    // It is decided on four times to explain a result, and scored for thousands of clients to see how fair it is.
    const operations = walkCost(json.length) + 4 * decideCost(document)
    const { path: folder } = this.folder
    return this.rendered.of([page, place, hash], () =>
      this.pool.run(laneFor(operations), 'renderPage', { folder, page, place, version: { hash, json } }),
    )
  }

  private load(): Promise<PortalBundle> {
    this.bundle ??= portalBundle(this.folder.path).catch((error: unknown) => {
      this.bundle = undefined
      throw error
    })
    return this.bundle
  }
}
