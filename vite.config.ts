import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import react from '@vitejs/plugin-react'
import type { Plugin, UserConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'

/** What the built page may load: itself and nothing else. Left out of the dev server, whose hot reload injects styles. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}

function executable(path: string): Plugin {
  return {
    name: 'executable',
    apply: 'build',
    closeBundle: () => chmodSync(path, 0o755),
  }
}

/** Puts the binary of the solver beside the program, where `src/cli/load-mip-solver.ts` looks for it. */
function solverBinary(): Plugin {
  const path = createRequire(import.meta.url).resolve('highs/runtime')
  return {
    name: 'solver-binary',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'highs.wasm', source: readFileSync(path) })
    },
  }
}

/** True where a browser window can be opened. */
function hasDesktop(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}

/** The page: a static folder that runs from any path of any web server. */
const page: UserConfig = {
  base: './',
  plugins: [react(), contentSecurityPolicy()],
  worker: { format: 'es' },
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  preview: { open: process.env['npm_lifecycle_event'] === 'start' && hasDesktop() },
}

/** Where the page build leaves the map's worker, which the hand-over page carries inside. */
const MAP_WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

/** The map's worker as text that becomes an address in the page: a page of one file has nothing beside it. */
function mapWorkerInside(): Plugin {
  return {
    name: 'map-worker-inside',
    enforce: 'pre',
    resolveId: (id) => (id === MAP_WORKER ? '\0map-worker' : null),
    load(id) {
      if (id !== '\0map-worker') return null
      const folder = 'dist/assets'
      const file = readdirSync(folder).find((name) => name.startsWith('maplibre-gl-worker'))
      const text = JSON.stringify(readFileSync(`${folder}/${file}`, 'utf8'))
      return `export default URL.createObjectURL(new Blob([${text}], { type: 'text/javascript' }))`
    },
  }
}

/** The page begins with the hand-over in place of the workbench, and asks for nothing beside itself. */
function handoverEntry(): Plugin {
  return {
    name: 'handover-entry',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace('./src/main.tsx', './src/handover.tsx').replace(/\s*<link rel="icon"[^>]*>/, ''),
    },
  }
}

/** The page that is handed over: one HTML file without content, everything inside; see `write-handover.ts`. */
const handover: UserConfig = {
  base: './',
  publicDir: false,
  plugins: [react(), handoverEntry(), mapWorkerInside(), viteSingleFile({ removeViteModuleLoader: true })],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    outDir: 'dist/handover',
    chunkSizeWarningLimit: 4000,
  },
}

/** The command line: one node module that carries its dependencies, and the binary of the solver. */
const commandLine: UserConfig = {
  plugins: [executable('dist/cli/heyuan.js'), solverBinary()],
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/cli',
    target: 'node20',
    rollupOptions: {
      output: { entryFileNames: 'heyuan.js', banner: '#!/usr/bin/env node', codeSplitting: false },
    },
  },
}

export default defineConfig(({ mode }) => ({
  ...(mode === 'cli' ? commandLine : mode === 'handover' ? handover : page),
  test: {
    // Every core; by default one is left idle, and two are all that a small build server has.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // No test measures time: a slow answer on a busy machine is an answer.
          testTimeout: 30_000,
          // Files share a thread and what they import: no test keeps anything outside itself.
          isolate: false,
          setupFiles: ['test/repeatable.ts'],
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/bench/**'],
        },
      },
    ],
  },
}))
