import { existsSync } from 'node:fs'

/** Loads the settings of a file `.env` in this folder, if there is one. Variables that are set already keep their value. */
export function loadEnvFile() {
  if (existsSync('.env')) process.loadEnvFile('.env')
}
