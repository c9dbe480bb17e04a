import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Injectable } from '@nestjs/common'
import type { PublishedVersion } from '../decision-models/published-versions.service.ts'
import { Kept } from '../workers/kept.ts'
import { laneFor, toDecide, toWalk } from '../workers/lane.ts'
import { WorkerPool } from '../workers/worker-pool.service.ts'
import { directionOf } from './locale.ts'
import { type PortalBundle, portalBundle } from './portal-bundle.ts'
import { asText, type RenderedPage } from './render-page.ts'
import { SHARE_SIZE } from './share-picture.ts'

/** What the portal's build says of a module. */
interface Built {
  file: string
  imports?: string[]
  isEntry?: boolean
}

interface Loaded extends PortalBundle {
  /** Without its style sheet. */
  template: string
  /** All that the pages look like: in the page, so that a phone paints one round trip earlier. */
  look: string
  manifest: { [module: string]: Built }
}

export interface Page {
  html: string
  policy: string
}

interface Head {
  locale: string
  /** The page's own address, where the product knows where it is. */
  canonical: string | undefined
  /** What it can be read in. */
  languages: string[]
  /** The origins that may show it within their pages. */
  framedBy?: string[]
  /** The consultancy's colours, as a style sheet. */
  style: string | undefined
  /** The address of a picture that stands for the page where a link is shown. */
  picture: string | undefined
}

const STYLE_SHEET = /<link rel="stylesheet"[^>]*href="\/([^"]+)">\s*/g

/** Where the portal was built to. */
export abstract class PortalFolder {
  abstract path: string
}

/** In characters: some hundred usual pages, or a handful of the largest. */
const KEPT = 32 * 1024 * 1024

/** Renders the portal's pages from its own server bundle, loaded by path: no app imports another. */
@Injectable()
export class Portal {
  private loaded: Promise<Loaded> | undefined

  /** Pages about versions: neither a version nor a result ever changes. */
  private readonly rendered = new Kept<RenderedPage>(KEPT, ({ html, data }) => html.length + data.length)

  constructor(
    private readonly folder: PortalFolder,
    private readonly pool: WorkerPool,
  ) {}

  /**
   * A whole page with its data in it, and the policy that lets exactly its scripts run.
   *
   * @param version what the page is about; a thread renders it, since it may be large
   */
  async page(
    known: object,
    version: PublishedVersion | undefined,
    { locale, canonical, languages, style, picture, framedBy = [] }: Head,
  ): Promise<Page> {
    const { template, look, render, firstScript, manifest } = await this.load()
    const { html, data, title, description, facts, modules } = version
      ? await this.rendered.of([known, version.hash], () => this.renderInThread(known, version))
      : asText(await render(known))
    const nonce = randomBytes(16).toString('base64')
    const head = [
      `<title>${escape(title)}</title>`,
      `<meta name="description" content="${escape(description)}">`,
      ...(canonical ? addresses(canonical, locale, languages) : []),
      `<meta property="og:title" content="${escape(title)}">`,
      `<meta property="og:description" content="${escape(description)}">`,
      ...(picture ? pictureTags(picture, title) : []),
      ...(facts ? [`<script type="application/ld+json">${facts}</script>`] : []),
      `<script nonce="${nonce}">${firstScript}</script>`,
      `<style nonce="${nonce}">${look}${style ?? ''}</style>`,
      ...filesOf(modules, manifest).map((file) => `<link rel="modulepreload" href="/${escape(file)}">`),
    ]
    const parts: { [mark: string]: string } = {
      '<html lang="en">': `<html lang="${escape(locale)}" dir="${directionOf(locale)}">`,
      '<!--head-->': head.join('\n    '),
      '<!--app-->': html,
      '<!--data-->': `<script type="application/json" id="page-data">${data}</script>`,
    }
    const page = Object.entries(parts).reduce((all, [mark, part]) => all.replace(mark, () => part), template)
    return { html: page, policy: policy(nonce, framedBy) }
  }

  private renderInThread(known: object, { hash, sent: { json }, document }: PublishedVersion): Promise<RenderedPage> {
    const { path: folder } = this.folder
    // It is decided on four times to explain a result, and scored for thousands of clients to see how fair it is.
    const operations = toWalk(json.length) + 4 * toDecide(document)
    return this.pool.run(laneFor(operations), 'renderPage', { folder, known, version: { hash, json } })
  }

  /** What the portal can be read in. */
  async locales(): Promise<string[]> {
    return (await this.load()).locales
  }

  private load(): Promise<Loaded> {
    this.loaded ??= this.read().catch((error: unknown) => {
      this.loaded = undefined
      throw error
    })
    return this.loaded
  }

  private async read(): Promise<Loaded> {
    const { path } = this.folder
    const bundle = await portalBundle(path)
    const built = (name: string) => readFileSync(join(path, 'client', name), 'utf8')
    const template = built('index.html')
    const sheets = [...template.matchAll(STYLE_SHEET)]
    return {
      locales: bundle.locales,
      render: bundle.render,
      firstScript: bundle.firstScript,
      template: template.replace(STYLE_SHEET, ''),
      look: sheets.map(([, file]) => built(file as string)).join('\n'),
      manifest: JSON.parse(built('manifest.json')) as Loaded['manifest'],
    }
  }
}

/** The files of modules and of what they import, but for the page's own script, which the template names. */
function filesOf(modules: string[], manifest: Loaded['manifest'], found = new Set<string>()): string[] {
  for (const module of modules) {
    const built = manifest[module]
    if (!built || built.isEntry || found.has(built.file)) continue
    found.add(built.file)
    filesOf(built.imports ?? [], manifest, found)
  }
  return [...found]
}

/** The page's address in its own language, and in the others: each language is a page of its own to a search engine. */
function addresses(canonical: string, locale: string, languages: string[]): string[] {
  const [first] = languages
  const addressIn = (language: string) => (language === first ? canonical : `${canonical}?lang=${language}`)
  const link = (rel: string, address: string) => `<link rel="${rel}" href="${escape(address)}">`
  if (languages.length < 2) return [link('canonical', canonical)]
  return [
    link('canonical', addressIn(locale)),
    ...languages.map((each) => link(`alternate" hreflang="${each}`, addressIn(each))),
    link('alternate" hreflang="x-default', canonical),
  ]
}

function pictureTags(address: string, title: string): string[] {
  const tags = {
    'og:image': address,
    'og:image:width': SHARE_SIZE.width,
    'og:image:height': SHARE_SIZE.height,
    'og:image:alt': title,
  }
  return [
    ...Object.entries(tags).map(
      ([property, content]) => `<meta property="${property}" content="${escape(String(content))}">`,
    ),
    '<meta name="twitter:card" content="summary_large_image">',
  ]
}

const ESCAPES: { [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string)

const policy = (nonce: string, framedBy: string[]) =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: https:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framedBy.length > 0 ? framedBy.join(' ') : "'none'"}`,
  ].join('; ')
