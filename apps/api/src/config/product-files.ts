/** Where the parts of the product lie that are no modules of this process: the other apps by path, since no app imports another. */
export interface ProductFiles {
  /** The portal's files, for browsers and for servers. */
  portal: string
  /** The desk's files. */
  desk: string
  /** What threads run. */
  worker: { path: string; execArgv?: string[] }
  /** What makes PDFs. */
  typesetter: { path: string; execArgv?: string[] }
}

/** All as it was built. */
export const builtFiles = (apps: string): ProductFiles => ({
  portal: `${apps}/portal/dist`,
  desk: `${apps}/admin/dist`,
  worker: { path: `${apps}/api/dist/worker.js` },
  typesetter: { path: `${apps}/api/dist/typesetter.js` },
})
