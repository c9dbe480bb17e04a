import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * npm starts a script through a shell, which passes no signal on; so the script replaces the shell where it can (on Windows it cannot), and
 * receives npm's signals. Not every end of npm is signalled: the product also ends when npm or its shell has ended.
 */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event !== 'start') return
  const shell = process.ppid
  const above = [shell, parentOf(shell)].filter((pid) => pid > 1)
  const watch = setInterval(() => {
    if (process.ppid === shell && above.every(isAlive)) return
    clearInterval(watch)
    // While npm installs and builds, no handler is registered yet.
    if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(143)
  }, 300)
  watch.unref()
}

/** @returns 0 where it is unknown */
function parentOf(pid) {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      return Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2])
    }
    if (process.platform === 'win32') return 0
    return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }))
  } catch {
    return 0
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
