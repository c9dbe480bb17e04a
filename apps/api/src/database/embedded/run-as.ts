import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, statSync } from 'node:fs'
import { StartError } from '../../config/environment.ts'

/** The user "nobody" of every Linux: PostgreSQL refuses to run as root. */
const NOBODY = 65534

/** A way to run the database's programs: the prefix of their command line, and the owner of the data. */
export interface Way {
  prefix: string[]
  owner: number | undefined
}

/**
 * How to run PostgreSQL here. An ordinary user runs it directly; root runs it as the user "nobody", or, where that user cannot enter the folder,
 * in a user namespace. On Linux it ends when its parent ends, even if that is killed.
 *
 * @param program one of the programs to run, to try the way with
 * @param folder the data folder, which the way must be able to enter
 * @param data where the data is, or will be: its owner decides if it is there already
 */
export function wayToRun(program: string, folder: string, data: string): Way {
  const linux = process.platform === 'linux' && works(['setpriv', '--pdeathsig', 'INT', 'true'])
  const withParent = linux ? ['setpriv', '--pdeathsig', 'INT'] : []
  if (process.getuid?.() !== 0) return { prefix: withParent, owner: undefined }

  const asNobody: Way = {
    prefix: ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--pdeathsig', 'INT'],
    owner: NOBODY,
  }
  const inNamespace: Way = {
    prefix: ['unshare', '--user', '--map-user=1000', '--map-group=1000', ...withParent],
    owner: 0,
  }
  const owner = existsSync(data) ? statSync(data).uid : undefined
  const ways = [asNobody, inNamespace].filter((way) => owner === undefined || way.owner === owner)
  const way = ways.find(
    ({ prefix }) => works([...prefix, program, '--version']) && works([...prefix, 'test', '-x', folder]),
  )
  if (way) return way
  throw new StartError(
    'As root, the embedded PostgreSQL needs "setpriv" or "unshare" (package util-linux) and a folder that others may enter. ' +
      'Start Verdict as an ordinary user, or set DATABASE_URL.',
  )
}

/** The variables that PostgreSQL needs, and no others: a process of another user must not see our secrets. */
const NEEDED = ['PATH', 'LD_LIBRARY_PATH', 'TZ', 'SystemRoot', 'windir', 'TEMP', 'TMP']

export function environmentOf(ours: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  // Windows ignores the case of variable names.
  const needed = new Set(NEEDED.map((name) => name.toLowerCase()))
  return Object.fromEntries(Object.entries(ours).filter(([name]) => needed.has(name.toLowerCase())))
}

export function give(path: string, { owner }: Way) {
  if (owner) chownSync(path, owner, owner)
}

function works([command, ...args]: string[]): boolean {
  return spawnSync(command as string, args, { stdio: 'ignore', env: environmentOf(process.env) }).status === 0
}
