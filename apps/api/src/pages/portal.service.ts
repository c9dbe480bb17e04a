import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Injectable } from '@nestjs/common'

interface Rendered {
  html: string
  /** What the page goes on with in the browser. */
  data: unknown
  title: string
  description: string
  /** The modules that the browser will load for it. */
  modules: string[]
}

/** The portal's own bundle for servers. */
interface Bundle {
  locales: string[]
  render(known: unknown): Rendered
}

/** What the portal's build says of a module. */
interface Built {
  file: string
  imports?: string[]
}

interface Loaded extends Bundle {
  template: string
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
}

/** Applies the theme that was chosen before anything is painted. */
const THEME = `try{var t=localStorage.getItem('verdict:theme');if(t)document.documentElement.dataset.theme=t}catch(e){}`

/** Where the portal was built to. */
export abstract class PortalFolder {
  abstract path: string
}

/** Renders the portal's pages from its own server bundle, loaded by path: no app imports another. */
@Injectable()
export class Portal {
  private loaded: Promise<Loaded> | undefined

  constructor(private readonly folder: PortalFolder) {}

  /** A whole page with its data in it, and the policy that lets exactly its scripts run. */
  async page(known: unknown, { locale, canonical }: Head): Promise<Page> {
    const { template, render, manifest } = await this.load()
    const { html, data, title, description, modules } = render(known)
    const nonce = randomBytes(16).toString('base64')
    const head = [
      `<title>${escape(title)}</title>`,
      `<meta name="description" content="${escape(description)}">`,
      ...(canonical ? [`<link rel="canonical" href="${escape(canonical)}">`] : []),
      `<script nonce="${nonce}">${THEME}</script>`,
      ...modules.map((module) => `<link rel="modulepreload" href="/${escape(manifest[module]?.file ?? '')}">`),
    ]
    const parts: { [mark: string]: string } = {
      '<html lang="en">': `<html lang="${escape(locale)}">`,
      '<!--head-->': head.join('\n    '),
      '<!--app-->': html,
      '<!--data-->': `<script type="application/json" id="page-data">${inert(data)}</script>`,
    }
    const page = Object.entries(parts).reduce((all, [mark, part]) => all.replace(mark, () => part), template)
    return { html: page, policy: policy(nonce) }
  }

  /** What the portal can be read in. */
  async locales(): Promise<string[]> {
    return (await this.load()).locales
  }

  private load(): Promise<Loaded> {
    this.loaded ??= this.read()
    return this.loaded
  }

  private async read(): Promise<Loaded> {
    const { path } = this.folder
    const bundle = (await import(pathToFileURL(join(path, 'server/server.js')).href)) as Bundle
    const built = (name: string) => readFileSync(join(path, 'client', name), 'utf8')
    return {
      locales: bundle.locales,
      render: bundle.render,
      template: built('index.html'),
      manifest: JSON.parse(built('manifest.json')) as Loaded['manifest'],
    }
  }
}

const ESCAPES: { [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string)

/** JSON that cannot end the script it stands in, whatever its texts hold. */
const inert = (data: unknown) =>
  JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/[\u2028\u2029]/g, '')

const policy = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: https:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
