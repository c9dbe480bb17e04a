import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * A hash of the sources of a build, so that no test uses an outdated one. Each build ends with writing it:
 * `node ../../infra/workstation/source-hash.mjs`, in the workspace's folder. Times of files would not do: turbo and git set them anew.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const NOTE = 'dist/.source-hash'
/** What turbo too leaves out of a build's inputs, or more: what changes the hash makes turbo build. */
const TEST = /\.(test|spec)\.tsx?$/

/** @param workspace its folder in the repository, such as "apps/portal" */
export function sourceHash(workspace, root = ROOT) {
  const hash = createHash('sha256')
  for (const each of [...withDependencies(workspace, root)].sort())
    for (const file of filesIn(join(root, each, 'src')))
      hash.update(`${each}/${file}\0`).update(readFileSync(join(root, each, 'src', file)))
  return hash.digest('hex')
}

/**
 * Refuses builds that are missing or not of the sources as they are now.
 *
 * @throws Error with a sentence that says what to do
 */
export function checkBuilds(workspaces, root = ROOT) {
  const stale = workspaces.filter((workspace) => {
    const note = join(root, workspace, NOTE)
    return !existsSync(note) || readFileSync(note, 'utf8') !== sourceHash(workspace, root)
  })
  if (stale.length > 0)
    throw new Error(
      `The build of ${stale.join(' and ')} is not of the present sources: run "npx pnpm@10 run build" first.`,
    )
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !TEST.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

/** The folders of a workspace and of all those that it is made with. */
function withDependencies(workspace, root, found = new Set()) {
  if (found.has(workspace)) return found
  found.add(workspace)
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, workspace, 'package.json'), 'utf8'))
  for (const name of Object.keys(dependencies))
    if (name.startsWith('@verdict/')) withDependencies(name.replace('@verdict', 'packages'), root, found)
  return found
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const workspace = process.cwd().slice(ROOT.length)
  writeFileSync(join(ROOT, workspace, NOTE), sourceHash(workspace))
}
