import { availableParallelism } from 'node:os'
import { Injectable, type OnApplicationShutdown } from '@nestjs/common'
import { Piscina } from 'piscina'
import { ApiError } from '../http/api-error.ts'

/** What threads can do: the functions that `worker.ts` exports. */
type Tasks = typeof import('../worker.ts')
export type TaskName = keyof Tasks
export type TaskInput<Name extends TaskName> = Parameters<Tasks[Name]>[0]
export type TaskResult<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>

/** The script that threads run, and with which arguments of Node.js. */
export abstract class WorkerScript {
  abstract path: string
  abstract execArgv?: string[]
}

/** The queue of a task: brief tasks never wait for long ones. */
export type TaskLane = 'brief' | 'long'

interface Room {
  threads: number
  /** Tasks that may wait or run at once. */
  tasks: number
  /** The time limit of a task in milliseconds, waiting included. */
  limit: number
  /** What one of its threads may use, in MiB. */
  memory: number
  /** By how much its threads give way to the one that answers requests (see nice(1)). */
  nice: number
}

const processors = availableParallelism()

/** The page of the largest model takes some 300 MiB. */
const MEMORY = 1024
/**
 * Of the young generation, in MB. With the default a thread that fills up quickly ends the whole process instead of itself: in about a quarter
 * of thirty tries, in none with this.
 */
const YOUNG = 32

const LANES: { [lane in TaskLane]: Room } = {
  brief: { threads: Math.max(1, Math.floor(processors / 2)), tasks: 200, limit: 15_000, memory: MEMORY, nice: 5 },
  long: { threads: Math.max(2, processors - 1), tasks: 40, limit: 120_000, memory: MEMORY, nice: 10 },
}

/**
 * Threads for tasks that would block the main thread for more than a few milliseconds. A task that finds too many before it,
 * takes too long or crashes its thread is refused with 503; other tasks are not affected.
 */
@Injectable()
export class WorkerPool implements OnApplicationShutdown {
  private readonly lanes: { [lane in TaskLane]: ThreadLane }

  constructor(script: WorkerScript) {
    this.lanes = { brief: new ThreadLane(script, LANES.brief), long: new ThreadLane(script, LANES.long) }
  }

  /** @throws ApiError (503, with `Retry-After`) where it could not be done in time */
  run<Name extends TaskName>(lane: TaskLane, name: Name, input: TaskInput<Name>): Promise<TaskResult<Name>> {
    return this.lanes[lane].run(name, input)
  }

  async onApplicationShutdown() {
    await Promise.all(Object.values(this.lanes).map((lane) => lane.close()))
  }
}

/** Threads of one kind that live and fail together. */
interface Crew {
  pool: Piscina
  tasks: number
}

/** Threads of one kind, started when they are first needed. */
export class ThreadLane {
  private crew: Crew | undefined
  private tasks = 0

  constructor(
    private readonly script: WorkerScript,
    private readonly room: Room,
  ) {}

  async run<Name extends TaskName>(name: Name, input: TaskInput<Name>): Promise<TaskResult<Name>> {
    // Piscina does not count tasks that can be aborted among those that wait.
    if (this.tasks >= this.room.tasks) throw unavailable('Too much is being computed at the moment.')
    const aborting = new AbortController()
    const timer = setTimeout(() => aborting.abort(), this.room.limit)
    const crew = (this.crew ??= this.newCrew())
    this.tasks++
    crew.tasks++
    try {
      return (await crew.pool.run(input, {
        filename: this.script.path,
        name,
        signal: aborting.signal,
      })) as TaskResult<Name>
    } catch (error) {
      if (aborting.signal.aborted) throw unavailable('This took too long to compute.', error)
      // A thread that failed to load a module keeps failing, so new threads are started for the following tasks.
      if (this.crew === crew) this.crew = undefined
      throw unavailable('This could not be computed.', error)
    } finally {
      clearTimeout(timer)
      this.tasks--
      crew.tasks--
      if (crew !== this.crew && crew.tasks === 0) await crew.pool.destroy()
    }
  }

  /** Ends its threads, even during tasks. */
  async close() {
    await this.crew?.pool.destroy()
  }

  private newCrew(): Crew {
    const { threads, memory, nice } = this.room
    const pool = new Piscina({
      minThreads: threads,
      maxThreads: threads,
      niceIncrement: nice,
      ...(this.script.execArgv && { execArgv: this.script.execArgv }),
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
    })
    // An idle thread that fails is replaced.
    pool.on('error', () => {})
    return { pool, tasks: 0 }
  }
}

const unavailable = (what: string, cause?: unknown) =>
  Object.assign(
    new ApiError(503, 'overloaded', `${what} Try again in a few seconds.`, { headers: { 'retry-after': '5' } }),
    { cause },
  )
