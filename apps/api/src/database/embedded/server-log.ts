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

/** The log of the database server, readable by its owner only. It continues over restarts and crashes; the previous file is kept beside it. */
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
   * Rotates a long log by copying and truncating it, because the server keeps the file open. Where that fails, as
   * on a full disk, the log stays, and the next call tries again.
   */
  rotate(largest = LARGEST) {
    if (this.length() < largest) return
    const aside = `${this.file}.1`
    try {
      copyFileSync(this.file, aside)
      chmodSync(aside, 0o600)
      truncateSync(this.file)
    } catch {
      // The product works without this log.
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
