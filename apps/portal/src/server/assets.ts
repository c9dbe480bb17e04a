import { readFileSync } from 'node:fs'

/** An entry of the manifest of the browser's build. */
interface Built {
  file: string
  imports?: string[]
  isEntry?: boolean
}
type Manifest = { [module: string]: Built }

/** What every page loads, as addresses. */
interface Assets {
  script: string
  /** The style sheet of all pages: inline, so that a phone paints one round trip earlier. */
  style: string
  font: string
  icon: string
  manifest: Manifest
}

/** As they were built; from their sources where they are served by Vite itself, which puts the style into the page. */
export const assets: Assets = import.meta.env.DEV
  ? {
      script: '/src/main.tsx',
      style: '',
      font: '/node_modules/@verdict/theme/src/fonts/newsreader-verdict.woff2',
      icon: '/src/theme/icon.svg',
      manifest: {},
    }
  : builtAssets()

function builtAssets(): Assets {
  const built = (name: string) => readFileSync(new URL(`../client/${name}`, import.meta.url), 'utf8')
  const manifest = JSON.parse(built('manifest.json')) as Manifest
  const fileOf = (module: RegExp) => {
    const found = Object.keys(manifest).find((name) => module.test(name))
    if (found === undefined) throw new Error(`The portal was built without ${module.source}`)
    return (manifest[found] as Built).file
  }
  return {
    script: `/${fileOf(/^index\.html$/)}`,
    style: built(fileOf(/\.css$/)),
    font: `/${fileOf(/newsreader-verdict\.woff2$/)}`,
    icon: `/${fileOf(/icon\.svg$/)}`,
    manifest,
  }
}

/** The files of modules and of what they import, but for the page's own script. */
export function filesOf(modules: string[], found = new Set<string>()): string[] {
  for (const module of modules) {
    const built = assets.manifest[module]
    if (!built || built.isEntry || found.has(built.file)) continue
    found.add(built.file)
    filesOf(built.imports ?? [], found)
  }
  return [...found]
}
