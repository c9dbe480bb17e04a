import {
  chmodSync,
  copyFileSync,
  existsSync,
  fchmodSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
} from 'node:fs'

/** Bytes from which a log is put aside. */
const LARGEST = 1_000_000

/** What the database's server says, for the owner's eyes only. It goes on over starts and crashes; the one before is kept beside it. */
export class ServerLog {
  constructor(readonly file: string) {}

  /** Opens it for a server to write to; the caller closes it. */
  open(): number {
    const log = openSync(this.file, 'a', 0o600)
    // One that an earlier release made could be read by all.
    fchmodSync(log, 0o600)
    return log
  }

  /**
   * Puts a long log aside. The server goes on writing to the end of the same file, which is then its beginning. Where it cannot be put aside, as
   * on a full disk, it stays, and the next call tries again.
   */
  rotate(largest = LARGEST) {
    if (this.length() < largest) return
    const aside = `${this.file}.1`
    try {
      copyFileSync(this.file, aside)
      chmodSync(aside, 0o600)
      truncateSync(this.file)
    } catch {
      // The product goes on: it needs no log.
    }
  }

  length(): number {
    return existsSync(this.file) ? statSync(this.file).size : 0
  }

  /** What was written from a place on, in one sentence: preferring what the server calls fatal. */
  lastLine(from: number): string {
    const lines = readFileSync(this.file).subarray(from).toString('utf8').trim().split('\n')
    const line = lines.filter((each) => /FATAL|PANIC|error/i.test(each)).at(-1) ?? lines.at(-1) ?? ''
    return inOneSentence(line)
  }
}

/** The message of a PostgreSQL log line, without its prefix. */
export const inOneSentence = (line: string) =>
  line.replace(/^.*?(FATAL|PANIC|ERROR|error):\s*/, '').replace(/[^.]$/, '$&.')
