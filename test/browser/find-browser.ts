import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** Path of a Chromium: Playwright's own if installed, else CHROMIUM_PATH, else the system's. */
export function findBrowser(): string {
  const candidates = [chromium.executablePath(), process.env['CHROMIUM_PATH'] ?? '', ...SYSTEM_BROWSERS]
  const found = candidates.find((path) => path !== '' && existsSync(path))
  if (found === undefined) {
    throw new Error(
      'No Chromium found for the browser tests. Install one with: npx playwright install chromium',
    )
  }
  return found
}
