import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Whether a browser is available. In CI it must be, and a missing one is a failure. */
export const canVisit = Boolean(installed() ?? process.env['CI'])

export async function openBrowser(further: readonly string[] = []): Promise<Browser> {
  const executablePath = installed()
  if (!executablePath) throw new Error('There is no `chromium` in PATH.')
  return chromium.launch({ executablePath, args: [...QUIET, ...further] })
}

let shared: Promise<Browser> | undefined

/** The browser that all files of this worker share. It ends with the worker. */
export async function sharedBrowser(): Promise<Browser> {
  if (shared && !(await shared).isConnected()) shared = undefined
  shared ??= openBrowser()
  return shared
}

/** Ends all visits of the shared browser. */
export async function endVisits(): Promise<void> {
  const contexts = (await shared)?.contexts() ?? []
  await Promise.all(contexts.map((context) => context.close()))
}

/** A first visit, with no stored data. */
export interface Visit {
  readonly page: Page
  /** The addresses of all requests that the page made. */
  readonly requests: readonly string[]
  /** Complaints of the browser's console, and uncaught errors. */
  readonly complaints: readonly string[]
}

export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  context.setDefaultTimeout(60_000) // statements are planned on a first visit, which takes long on a busy machine
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText
    if (why !== LEFT) complaints.push(`failed: ${request.url()} ${why}`)
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  await page.goto(address)
  return { page, requests, complaints }
}

/** The error of requests that are aborted because their page is left. */
const LEFT = 'net::ERR_ABORTED'

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.map((folder) => join(folder, 'chromium')).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Stops requests that the browser would make by itself. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
