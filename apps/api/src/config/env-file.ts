import { existsSync } from 'node:fs'

/** Takes up the settings of a file `.env` in this folder, where there is one. What the environment sets already stays. */
export function loadEnvFile() {
  if (existsSync('.env')) process.loadEnvFile('.env')
}
