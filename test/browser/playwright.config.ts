import { defineConfig } from '@playwright/test'
import { findBrowser } from './find-browser.ts'

/** Far from the ports that people use; a busy one stops the run instead of testing somebody else's page. */
const PORT = 47_613
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    actionTimeout: 20_000,
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1200, height: 700 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: 'light',
    launchOptions: {
      executablePath: findBrowser(),
      // WebGL2 by software, so that a machine without a graphics card draws the same map.
      args: [...(isRoot ? ['--no-sandbox'] : []), '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    },
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    cwd: '../..',
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
  },
})
